package io.paperdigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void namesASourceAfterItsFile() throws IOException {
        assertThat(sources("page-1.txt", "page-2.txt", "hot papers a.txt", "q-fin-new.txt", "000_5257.txt"))
                .containsExactly("000_5257", "hot-papers-a", "page-1", "page-2", "q-fin-new");
    }

    @Test
    void leavesOutWhatTellsPagesOfASourceApart() throws IOException {
        assertThat(sources("000_525744612c0e798a.txt", "001_e6fef0a4ea337639.txt.gz"))
                .containsExactly("000", "001");
        assertThat(sources("old_facade_defaced.txt", "e6fef0a4ea337639.txt"))
                .containsExactly("e6fef0a4ea337639", "old_facade_defaced");
    }

    @Test
    void namesAFileAloneAsInAnyCompany() throws IOException {
        List<String> files = List.of("q-fin-new.txt", "q-bio-new.txt", "000_525744612c0e798a.txt", "page.txt");

        List<String> together = sources(files.toArray(String[]::new));

        for (String file : files) {
            assertThat(together).containsAll(sources(file));
        }
    }

    @Test
    void takesFilesThatEndInADayForPagesOfOneSource() throws IOException {
        file("arxiv-2025-06-30.json");
        file("arxiv_2025-07-01.json");
        file("arxiv-2025-02-31.json");

        List<SourceFile> files = select(folder.toString());

        assertThat(files).extracting(SourceFile::source).containsExactly("arxiv", "arxiv", "arxiv");
        assertThat(files)
                .extracting(SourceFile::date)
                .containsExactlyInAnyOrder(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1), null);
    }

    @Test
    void keepsApartSourcesOfTheSameNameAndDay() throws IOException {
        assertThat(sources("cs/arxiv-2025-06-30.json", "math/arxiv_20250630.json"))
                .containsExactly("cs-arxiv", "math-arxiv");

        file("daily/arxiv-2025-06-30.json");
        file("daily/biorxiv-2025-06-30.json");
        assertThat(select("lab=" + folder.resolve("daily")))
                .extracting(SourceFile::source)
                .containsExactly("lab-arxiv", "lab-biorxiv");
    }

    @Test
    void readsADayWithoutHyphens() throws IOException {
        assertThat(select(file("arxiv_20250630.json").toString()))
                .containsExactly(
                        new SourceFile("arxiv", folder.resolve("arxiv_20250630.json"), LocalDate.of(2025, 6, 30)));
        assertThat(select(file("scan_20257744.txt").toString()))
                .containsExactly(new SourceFile("scan", folder.resolve("scan_20257744.txt"), null));
    }

    @Test
    void keepsApartWhatDoesNotSayItsDay() throws IOException {
        assertThat(sources("000_525744612c0e798a.txt", "000_e6fef0a4ea337639.txt"))
                .containsExactly("000_525744612c0e798a", "000_e6fef0a4ea337639");
    }

    @Test
    void namesFilesOfTheSameNameByTheirFolders() throws IOException {
        assertThat(sources("a/list.txt", "b/list.txt")).containsExactly("a-list", "b-list");
    }

    @Test
    void keepsApartFilesOfTheSameNameWithOtherEndings() throws IOException {
        assertThat(sources("lab.txt", "lab.json", "other.txt")).containsExactly("lab.json", "lab.txt", "other");
        assertThat(sources("lab.txt")).containsExactly("lab");
        assertThat(sources("arxiv-2025-06-30.json", "arxiv-2025-06-30.jsonl.gz", "arxiv-2025-07-01.json"))
                .containsExactly("arxiv", "arxiv.json", "arxiv.jsonl");
        assertThat(sources("daily/2025-06-30.json", "daily/2025-06-30.txt")).containsExactly("daily.json", "daily.txt");
    }

    @Test
    void namesFilesByTheirFoldersBeforeTheirEndings() throws IOException {
        assertThat(sources("a/list.txt", "b/list.json")).containsExactly("a-list", "b-list");
        assertThat(sources("c/list.txt", "c/list.json", "d/list.txt"))
                .containsExactlyInAnyOrder("c-list.txt", "list.json", "d-list");
    }

    @Test
    void keepsApartOtherEndingsInAFolderThatIsNamed() throws IOException {
        file("pages/lab.txt");
        file("pages/lab.json");
        file("pages/other.txt");

        assertThat(select("uni=" + folder.resolve("pages")))
                .extracting(SourceFile::source)
                .containsExactly("uni-lab.json", "uni-lab.txt", "uni-other");
    }

    @Test
    void keepsApartFoldersInAFolderThatIsNamed() throws IOException {
        file("pages/a/lab.txt");
        file("pages/b/lab.txt");
        file("pages/b/arxiv-2025-06-30.json");
        file("pages/c/arxiv-2025-06-30.json");
        file("pages/other.txt");

        assertThat(select("uni=" + folder.resolve("pages")))
                .extracting(SourceFile::source)
                .containsExactly("uni-a-lab", "uni-b-arxiv", "uni-b-lab", "uni-c-arxiv", "uni-other");
    }

    @Test
    void keepsTheEndingOfALongName() throws IOException {
        String name = "l".repeat(90);

        assertThat(sources(name + ".txt", name + ".json"))
                .containsExactly("l".repeat(75) + ".json", "l".repeat(76) + ".txt");
    }

    @Test
    void takesAPageForTheSamePackedOrNot() throws IOException {
        assertThat(new HashSet<>(sources("pages/lab.txt", "pages/lab.txt.gz"))).containsExactly("pages-lab");
    }

    @Test
    void takesADatedFileForAPageOfItsFolder() throws IOException {
        file("daily/2025-06-30.json");
        file("daily/2025-07-01.json");

        List<SourceFile> files = select(folder.resolve("daily").toString());

        assertThat(files).extracting(SourceFile::source).containsExactly("daily", "daily");
        assertThat(files)
                .extracting(SourceFile::date)
                .containsExactly(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1));
    }

    @Test
    void takesAGivenNameAndKeepsTheDate() throws IOException {
        Path file = file("daily/2025-06-30.json");

        assertThat(select("hf=" + file)).containsExactly(new SourceFile("hf", file, LocalDate.of(2025, 6, 30)));
    }

    @Test
    void leavesHiddenFilesAndReadsAFileOnce() throws IOException {
        Path file = file("a/b/list.txt");
        file("a/.hidden");
        file("a/.git/config");

        assertThat(select(folder.toString(), file.toString())).hasSize(1);
    }

    @Test
    void asksForTheNearestName() throws IOException {
        file("pages/tuesday.txt");
        file("pages/monday.txt");
        Path missing = folder.resolve("pages/tusday.txt");

        assertThat(problems(missing.toString()))
                .containsExactly(
                        missing + " does not exist. Did you mean " + folder.resolve("pages/tuesday.txt") + "?");
    }

    @Test
    void namesAllProblemsAtOnce() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(problems("/nowhere/x.txt", empty.toString(), "b@d=" + empty))
                .containsExactly(
                        "/nowhere/x.txt does not exist.",
                        empty + " holds no files.",
                        "b@d is no name for a source: letters, digits, '.', '_' and '-' only.");
        assertThat(problems()).containsExactly("No files or folders were given.");
    }

    private List<String> sources(String... names) throws IOException {
        Path[] paths = new Path[names.length];
        for (int i = 0; i < names.length; i++) {
            paths[i] = file(names[i]);
        }
        return select(Stream.of(paths).map(Path::toString).toArray(String[]::new)).stream()
                .map(SourceFile::source)
                .toList();
    }

    private List<SourceFile> select(String... args) {
        return ((Selection.Files) SourceFiles.select(List.of(args))).files();
    }

    private List<String> problems(String... args) {
        return ((Selection.Problems) SourceFiles.select(List.of(args))).problems();
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }
}
