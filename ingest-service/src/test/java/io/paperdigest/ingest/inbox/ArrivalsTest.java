package io.paperdigest.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalsTest {

    @TempDir
    private Path root;

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private Arrivals arrivals;

    @BeforeEach
    void open() throws IOException {
        arrivals = new Arrivals(InboxFolder.open(root), Duration.ofSeconds(2), () -> now);
    }

    @Test
    void findsAFileOnceItIsQuiet() throws IOException {
        write("page.txt", "one");

        assertThat(ready()).isEmpty();
        assertThat(ready()).containsExactly("page.txt");
    }

    @Test
    void looksWhereALinkLeads() throws IOException {
        write("page.txt", "one");
        Path link = Files.createSymbolicLink(root.resolveSibling(root.getFileName() + "-link"), root);
        arrivals = new Arrivals(InboxFolder.open(link), Duration.ofSeconds(2), () -> now);

        ready();

        assertThat(ready()).containsExactly("page.txt");
    }

    @Test
    void leavesAFileThatGrows() throws IOException {
        write("page.txt", "one");
        ready();
        write("page.txt", "one, two");

        assertThat(ready()).isEmpty();
        assertThat(arrivals.look().unsettled()).isEqualTo(1);
        assertThat(ready()).containsExactly("page.txt");
    }

    @Test
    void leavesAFileThatIsWrittenOverInTheSameSize() throws IOException {
        Path page = write("page.txt", "one");
        ready();
        write("page.txt", "two");
        Files.setLastModifiedTime(page, FileTime.from(now.plusSeconds(1)));

        assertThat(ready()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.part", "PAGE.TMP", ".page.txt", "page.txt~", "a.crdownload", ".git/page.txt"})
    void leavesWhatIsUnfinishedOrHidden(String name) throws IOException {
        write(name, "one");
        ready();

        assertThat(ready()).isEmpty();
    }

    @Test
    void findsAFileThatWasRenamedWhenItWasWhole() throws IOException {
        Path part = write("page.txt.part", "one");
        ready();
        Files.move(part, root.resolve("page.txt"));
        ready();

        assertThat(ready()).containsExactly("page.txt");
    }

    @Test
    void namesSourcesAfterFolders() throws IOException {
        write("lab/2026/11/page.txt", "one");
        ready();
        now = now.plusSeconds(2);

        assertThat(arrivals.look().ready())
                .singleElement()
                .satisfies(file -> assertThat(file.source()).contains("lab"));
    }

    @Test
    void leavesWhatItPutAway() throws IOException {
        write("done/page.txt", "one");
        write("held/page.txt", "one");
        write("lab/done/page.txt", "one");
        ready();

        assertThat(ready()).containsExactly(Path.of("lab", "done", "page.txt").toString());
    }

    @Test
    void beginsWithTheOldest() throws IOException {
        Files.setLastModifiedTime(write("a.txt", "new"), FileTime.from(now));
        Files.setLastModifiedTime(write("b.txt", "old"), FileTime.from(now.minusSeconds(60)));
        ready();

        assertThat(ready()).containsExactly("b.txt", "a.txt");
    }

    /** Two seconds later. */
    private List<String> ready() throws IOException {
        now = now.plusSeconds(2);
        return arrivals.look().ready().stream()
                .map(file -> file.relative().toString())
                .toList();
    }

    private Path write(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
