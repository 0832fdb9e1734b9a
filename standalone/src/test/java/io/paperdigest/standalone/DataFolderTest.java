package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.standalone.Opening.Absent;
import io.paperdigest.standalone.Opening.Foreign;
import io.paperdigest.standalone.Opening.InUse;
import io.paperdigest.standalone.Opening.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temp;

    private Path path;

    @BeforeEach
    void resolveLinks() throws IOException {
        path = temp.toRealPath().resolve("data");
    }

    @Test
    void makesFolderThatIsAbsent() throws IOException {
        try (DataFolder folder = opened(path)) {
            assertThat(folder.kafka()).isEqualTo(path.resolve("kafka"));
            assertThat(path).isDirectory();
        }
    }

    @Test
    void tellsSecondRunWhichProcessHoldsTheFolder() throws IOException {
        try (DataFolder first = opened(path)) {
            assertThat(DataFolder.open(path))
                    .isEqualTo(new InUse(first.path(), ProcessHandle.current().pid(), false));
        }
    }

    @Test
    void tellsThatABrokerHoldsTheFolder() throws IOException {
        try (DataFolder first = opened(path)) {
            first.heldByBroker();

            assertThat(DataFolder.open(path))
                    .isInstanceOfSatisfying(
                            InUse.class,
                            inUse -> assertThat(inUse.reason())
                                    .isEqualTo(path + " is in use by paper-digest broker, process "
                                            + ProcessHandle.current().pid()
                                            + ". Stop it first, with Ctrl-C where it runs."));
        }
        try (DataFolder next = opened(path)) {
            assertThat(DataFolder.open(path)).extracting("broker").isEqualTo(false);
            assertThat(next.path()).isEqualTo(path);
        }
    }

    @Test
    void tellsWhichOtherProcessHoldsTheFolder() throws IOException, InterruptedException {
        Process holder = JvmOf.main(LockHolder.class, path.toString());
        try {
            JvmOf.awaitLine(holder, LockHolder.HELD);

            assertThat(DataFolder.open(path)).isEqualTo(new InUse(path, holder.pid(), false));
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(DataFolder.open(path)).isInstanceOf(Opened.class);
    }

    @Test
    void canBeOpenedAgainOnceClosed() throws IOException {
        opened(path).close();

        assertThat(DataFolder.open(path)).isInstanceOf(Opened.class);
    }

    @Test
    void leavesFolderOfOthersAlone() throws IOException {
        Path theirs = Files.createDirectories(path).resolve("thesis.tex");
        Files.createFile(theirs);

        assertThat(DataFolder.open(path)).isEqualTo(new Foreign(path));
        assertThat(path).isDirectoryContaining(file -> file.equals(theirs));
        try (var files = Files.list(path)) {
            assertThat(files).containsExactly(theirs);
        }
    }

    @Test
    void leavesFileInItsPlaceAlone() throws IOException {
        Files.createFile(path);

        assertThat(DataFolder.open(path)).isEqualTo(new Foreign(path));
    }

    @Test
    void doesNotMakeFolderThatWasExpectedToBeThere() throws IOException {
        assertThat(DataFolder.openExisting(path)).isEqualTo(new Absent(path));
        assertThat(path).doesNotExist();
    }

    @Test
    void deletesAllThatIsInIt() throws IOException {
        try (DataFolder folder = opened(path)) {
            Files.createDirectories(folder.kafka().resolve("papers.journal-0"));
            Files.writeString(folder.log(), "a line\n");

            folder.delete();
        }

        assertThat(path).doesNotExist();
    }

    @Test
    void deletesLinksAndNotWhatTheyPointTo() throws IOException {
        Path outside = Files.createFile(temp.resolve("outside.txt"));
        try (DataFolder folder = opened(path)) {
            Files.createSymbolicLink(folder.path().resolve("link"), outside);

            folder.delete();
        }

        assertThat(outside).exists();
    }

    private static DataFolder opened(Path path) throws IOException {
        return ((Opened) DataFolder.open(path)).folder();
    }
}
