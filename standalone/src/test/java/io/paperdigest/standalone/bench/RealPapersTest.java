package io.paperdigest.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.standalone.cli.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealPapersTest {

    private static final String PAPER = "{\"title\": \"Maps\", \"abstract\": \"Of silent cells.\"}\n";

    @TempDir
    Path folder;

    @Test
    void readsPackedFilesAndOthers() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), PAPER);
        Files.write(folder.resolve("b.jsonl.gz"), packed(PAPER.repeat(TopicsBench.FEWEST_PAPERS)));

        assertThat(RealPapers.in(folder).origin()).isEqualTo(TopicsBench.FEWEST_PAPERS + 1 + " real papers");
    }

    @Test
    void refusesAFileThatIsCutOffByName() throws IOException {
        byte[] packed = packed(PAPER.repeat(TopicsBench.FEWEST_PAPERS));
        Path file = Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(packed, packed.length - 9));

        assertThatThrownBy(() -> RealPapers.in(folder))
                .isInstanceOf(RefusedException.class)
                .hasMessage(file + ": a gzip archive that is damaged or cut off.");
    }

    @Test
    void refusesALineThatIsNoJsonByItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), PAPER + "{\"title\n");

        assertThatThrownBy(() -> RealPapers.in(folder))
                .isInstanceOf(RefusedException.class)
                .hasMessage(file + ", line 2: not JSON.");
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
