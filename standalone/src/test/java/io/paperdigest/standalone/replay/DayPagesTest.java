package io.paperdigest.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.ingest.SourceFile;
import io.paperdigest.ingest.bytes.LineSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayPagesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 18);
    private static final LocalDate SECOND = LocalDate.of(2025, 3, 19);

    @TempDir
    Path folder;

    private DayPages pages;

    @BeforeEach
    void begin() {
        pages = new DayPages(folder.resolve("cut"));
    }

    @Test
    void cutsAMonthIntoAPageADay() throws IOException {
        Path months = Files.createDirectories(folder.resolve("announced"));
        Path month =
                packed(months.resolve("2025-03.jsonl.gz"), line(FIRST, "a") + line(SECOND, "b") + line(FIRST, "c"));

        pages.add(new SourceFile("2025", month, null));

        assertThat(pages.days().keySet()).containsExactly(FIRST, SECOND);
        SourceFile page = pages.of(FIRST).getFirst();
        assertThat(page.source()).isEqualTo("announced");
        assertThat(page.date()).isEqualTo(FIRST);
        assertThat(Files.readString(page.path())).isEqualTo(line(FIRST, "a") + line(FIRST, "c"));
    }

    @Test
    void joinsADayThatStandsInTwoFiles() throws IOException {
        Path one = Files.writeString(folder.resolve("one.jsonl"), line(FIRST, "a"));
        Path other = Files.writeString(folder.resolve("other.jsonl"), line(FIRST, "b"));

        pages.add(new SourceFile("api", one, null));
        pages.add(new SourceFile("api", other, null));

        assertThat(pages.of(FIRST))
                .singleElement()
                .satisfies(page ->
                        assertThat(Files.readString(page.path())).isEqualTo(line(FIRST, "a") + line(FIRST, "b")));
    }

    @Test
    void leavesAFileThatIsNamedByItsDayAsItIs() {
        SourceFile page = new SourceFile("api", folder.resolve("2025-03-18.json"), FIRST);

        assertThat(added(page).of(FIRST)).containsExactly(page);
    }

    @Test
    void namesWhatStatesNoDay() throws IOException {
        Path text = Files.writeString(folder.resolve("page.txt"), "A title\nAn abstract.\n");

        pages.add(new SourceFile("page", text, null));

        assertThat(pages.days()).isEmpty();
        assertThat(pages.leftOut()).containsExactly(text + ": it states no day. Left out.");
        assertThat(pages.damaged()).isFalse();
    }

    @Test
    void namesAFileThatIsCutOffAndGoesOnWithTheOthers() throws IOException {
        Path cutOff = packed(folder.resolve("cut.jsonl.gz"), line(FIRST, "a").repeat(99));
        Files.write(cutOff, Arrays.copyOf(Files.readAllBytes(cutOff), (int) Files.size(cutOff) - 9));
        Path whole = Files.writeString(folder.resolve("whole.jsonl"), line(SECOND, "b"));

        pages.add(new SourceFile("cut", cutOff, null));
        pages.add(new SourceFile("whole", whole, null));

        assertThat(pages.days().keySet()).containsExactly(SECOND);
        assertThat(pages.leftOut()).containsExactly(cutOff + ": a gzip archive that is damaged or cut off. Left out.");
        assertThat(pages.damaged()).isTrue();
    }

    @Test
    void readsEveryMemberOfAnArchive() throws IOException {
        Path first = packed(folder.resolve("first.jsonl.gz"), line(FIRST, "a"));
        Path empty = packed(folder.resolve("empty.jsonl.gz"), "");
        Path last = packed(folder.resolve("last.jsonl.gz"), line(SECOND, "b"));
        Path all = folder.resolve("all.jsonl.gz");
        for (Path member : List.of(empty, first, empty, last)) {
            Files.write(all, Files.readAllBytes(member), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }

        pages.add(new SourceFile("all", all, null));

        assertThat(pages.days().keySet()).containsExactly(FIRST, SECOND);
        assertThat(pages.leftOut()).isEmpty();
    }

    @Test
    void leavesOutALineWithoutEndOrWithoutADay() throws IOException {
        Path file = Files.writeString(
                folder.resolve("any.jsonl"),
                line(FIRST, "a") + line(FIRST, "x".repeat(LineSource.LONGEST)) + "{}\n" + line(SECOND, "b"));

        pages.add(new SourceFile("any", file, null));

        assertThat(Files.readString(pages.of(FIRST).getFirst().path())).isEqualTo(line(FIRST, "a"));
        assertThat(pages.days().keySet()).containsExactly(FIRST, SECOND);
        assertThat(pages.leftOut()).containsExactly(file + ": 2 lines state no day, the first is line 2. Left out.");
    }

    @Test
    void cutsWhatDoesNotFitIntoMemory() throws IOException {
        String title = "x".repeat(LineSource.LONGEST / 2);
        StringBuilder lines = new StringBuilder();
        for (int round = 0; round < 20; round++) {
            lines.append(line(FIRST, title)).append(line(SECOND, title));
        }
        Path file = packed(folder.resolve("large.jsonl.gz"), lines.toString());

        pages.add(new SourceFile("large", file, null));

        assertThat(Files.readString(pages.of(FIRST).getFirst().path()))
                .isEqualTo(line(FIRST, title).repeat(20));
    }

    private DayPages added(SourceFile page) {
        try {
            pages.add(page);
            return pages;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String line(LocalDate day, String title) {
        return "{\"title\": \"" + title + "\", \"listing_date\": \"" + day + "\"}\n";
    }

    private static Path packed(Path file, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
