package io.paperdigest.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages packed by gzip. */
class PackedPagesTest {

    private static final int BOUND = 4 << 20;

    @TempDir
    private Path folder;

    @Test
    void isTheSamePageAsTheOneThatIsNotPacked() throws IOException {
        byte[] page = "A title\nAn abstract.\n".getBytes(StandardCharsets.UTF_8);

        Fetched packed = fetched(packed(page));

        assertThat(packed.id()).isEqualTo(fetched(page).id());
        assertThat(packed.open().readAllBytes()).isEqualTo(page);
    }

    @Test
    void unpacksWhatDoesNotFitIntoMemory() throws IOException {
        byte[] page = noise(3 << 20);

        try (Fetched packed = fetched(packed(page))) {
            assertThat(packed.open().readAllBytes()).isEqualTo(page);
        }
    }

    @Test
    void refusesAnArchiveThatIsCutOff() throws IOException {
        byte[] small = packed("A title\n".getBytes(StandardCharsets.UTF_8));
        byte[] large = packed(noise(3 << 20));

        assertThat(refusal(Arrays.copyOf(small, small.length - 9)))
                .isEqualTo("a gzip archive that is damaged or cut off");
        assertThat(refusal(Arrays.copyOf(large, large.length / 2 + (1 << 20) / 2)))
                .isEqualTo("a gzip archive that is damaged or cut off");
        assertThat(refusal(new byte[] {0x1f, (byte) 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}))
                .isEqualTo("a gzip archive that is damaged or cut off");
    }

    @Test
    void boundsWhatUnfoldsToALot() throws IOException {
        byte[] bomb = packed(new byte[BOUND + 1]);

        assertThat(bomb).hasSizeLessThan(BOUND / 100);
        assertThat(refusal(bomb)).isEqualTo("larger than " + BOUND + " bytes");
    }

    private Fetched fetched(byte[] file) throws IOException {
        return ((Fetch.Here) fetch(file)).page();
    }

    private String refusal(byte[] file) throws IOException {
        return ((Fetch.Refused) fetch(file)).reason();
    }

    private Fetch fetch(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("page"), file);
        return new PageFetcher(BOUND).fetch(path);
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private static byte[] packed(byte[] page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(page);
        }
        return bytes.toByteArray();
    }
}
