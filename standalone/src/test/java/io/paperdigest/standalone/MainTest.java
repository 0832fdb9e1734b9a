package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MainTest {

    @TempDir
    private Path folder;

    @Test
    void endsWithTheStatusOfTheCommand() throws IOException, InterruptedException {
        Process help = JvmOf.main(Main.class, "--help");
        assertThat(help.waitFor()).isZero();

        Process unknown = JvmOf.main(Main.class, "rnu");
        assertThat(unknown.waitFor()).isEqualTo(2);
    }

    @Test
    void asksOnStandardInputBeforeItDeletes() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        ((Opening.Opened) DataFolder.open(data)).folder().close();
        Process reset = JvmOf.main(Main.class, "reset", "--data", data.toString());

        reset.outputWriter().append("yes\n").close();

        assertThat(reset.waitFor()).isZero();
        assertThat(data).doesNotExist();
    }

    @Test
    void stoppedCommandClosesWhatItHoldsAndSaysHowToGoOn() throws IOException, InterruptedException {
        Process working = JvmOf.main(StoppedWork.class, folder.resolve("closed").toString());
        JvmOf.awaitLine(working, StoppedWork.WORKING);

        working.toHandle().destroy();

        JvmOf.awaitLine(working, "Stopped. Run again to continue.");
        assertThat(working.waitFor()).isEqualTo(128 + 15);
        assertThat(folder.resolve("closed")).exists();
    }

    @Test
    void workThatEndsIsNotStopped() throws IOException, InterruptedException {
        Process done = JvmOf.main(StoppedWork.class);

        assertThat(new String(done.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(done.waitFor()).isEqualTo(7);
    }

    @Test
    void logsGoToTheFileAndNotToTheTerminal() throws IOException, InterruptedException {
        Path log = folder.resolve("paper-digest.log");

        Process logging = JvmOf.main(LoggingWork.class, log.toString());

        assertThat(new String(logging.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(logging.waitFor()).isZero();
        assertThat(Files.readString(log))
                .contains("ours, through SLF4J", "Lucene's, through java.util.logging", "a broker's warning")
                .doesNotContain("a broker's chatter");
    }
}
