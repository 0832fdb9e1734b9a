package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.ResetOptions;
import io.paperdigest.standalone.cli.Screen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetFolderTest {

    private final Screen screen = new Screen();

    @TempDir
    private Path temp;

    private Path data;

    @BeforeEach
    void makeData() throws IOException {
        data = temp.resolve("data");
        try (DataFolder folder = ((Opening.Opened) DataFolder.open(data)).folder()) {
            Files.createDirectories(folder.kafka());
        }
    }

    @Test
    void listsAsksAndDeletes() throws IOException {
        assertThat(reset("y\n", false)).isEqualTo(ExitCode.DONE);

        assertThat(screen.out()).contains(data + " with all", "subscriptions", "\n  kafka\n");
        assertThat(screen.err()).contains("Delete it? [y/N]");
        assertThat(data).doesNotExist();
    }

    @Test
    void deletesNothingWithoutYes() throws IOException {
        assertThat(reset("\n", false)).isEqualTo(ExitCode.FAILED);

        assertThat(data.resolve("kafka")).exists();
    }

    @Test
    void deletesNothingWhenNobodyCanAnswer() throws IOException {
        assertThat(reset("", false)).isEqualTo(ExitCode.FAILED);

        assertThat(data.resolve("kafka")).exists();
    }

    @Test
    void asksNothingWhenYesWasSaid() throws IOException {
        assertThat(reset("", true)).isEqualTo(ExitCode.DONE);

        assertThat(screen.out()).doesNotContain("?");
        assertThat(data).doesNotExist();
    }

    @Test
    void namesTheProcessThatUsesTheFolder() throws IOException {
        try (DataFolder held = ((Opening.Opened) DataFolder.open(data)).folder()) {
            assertThat(reset("", true)).isEqualTo(ExitCode.FAILED);

            assertThat(screen.err())
                    .contains(held.path() + " is in use by process "
                            + ProcessHandle.current().pid() + ". Wait until it is done, or stop it");
        }
        assertThat(data).exists();
    }

    @Test
    void deletesNothingOfOthers() throws IOException {
        Path theirs = Files.createDirectory(temp.resolve("theirs"));
        Files.createFile(theirs.resolve("thesis.tex"));
        data = theirs;

        assertThat(reset("y\n", true)).isEqualTo(ExitCode.FAILED);

        assertThat(theirs.resolve("thesis.tex")).exists();
        assertThat(screen.err()).contains("did not make");
    }

    private ExitCode reset(String answer, boolean yes) throws IOException {
        ByteArrayInputStream answers = new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8));
        return new ResetFolder(screen.pipe(), new Question(screen.pipe(), answers)).reset(new ResetOptions(data, yes));
    }
}
