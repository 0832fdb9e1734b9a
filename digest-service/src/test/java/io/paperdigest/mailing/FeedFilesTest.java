package io.paperdigest.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.digest.MadeUpEdition;
import io.paperdigest.edition.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFilesTest {

    @TempDir
    private Path out;

    @Test
    void editionsFolderKeepsItsFeedAndTheNewestLiesAtTheFoldersOfAll() throws IOException {
        write(MadeUpEdition.today());
        Map<String, String> first = files();
        write(MadeUpEdition.nextDay());
        Map<String, String> second = files();

        assertThat(first)
                .containsKeys(
                        "2026-11-21/feed.atom",
                        "2026-11-21/feed.json",
                        "2026-11-21/edition.json",
                        "feed.atom",
                        "feed.json",
                        "topics/neuroscience.atom",
                        "topics/speech.json");
        assertThat(first.get("feed.atom")).isEqualTo(first.get("2026-11-21/feed.atom"));
        assertThat(second.get("feed.atom")).isEqualTo(second.get("2026-11-22/feed.atom"));
        assertThat(second.get("2026-11-21/feed.atom")).isEqualTo(first.get("2026-11-21/feed.atom"));
    }

    @Test
    void anOlderEditionDoesNotTakeTheNewestsPlace() throws IOException {
        write(MadeUpEdition.nextDay());
        Map<String, String> newest = files();

        write(MadeUpEdition.today());

        assertThat(files()).containsAllEntriesOf(newest).containsKey("2026-11-21/feed.atom");
    }

    @Test
    void whatElseLiesThereIsNoEdition() throws IOException {
        Files.createDirectory(out.resolve("sample"));
        Files.createDirectory(out.resolve("2027-02-31"));
        Files.createDirectory(out.resolve("2027-01-01.02"));

        write(MadeUpEdition.today());

        assertThat(files()).containsKey("feed.atom");
    }

    @Test
    void writtenAgainIntoAnEmptyFolderTheFilesAreTheSame() throws IOException {
        write(MadeUpEdition.today());
        Map<String, String> before = files();
        Path other = Files.createDirectory(out.resolve("other"));

        new EditionFiles(other, "2026-11-21").edition(MadeUpEdition.today());

        assertThat(files(other)).isEqualTo(before);
    }

    private void write(Edition edition) throws IOException {
        new EditionFiles(out, edition.manifest().edition()).edition(edition);
    }

    private Map<String, String> files() throws IOException {
        return files(out);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
