package io.paperdigest.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.ingest.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
        assertThat(pages.undated()).containsExactly(text);
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
