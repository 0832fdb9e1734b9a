package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of a run. */
class RunCommandTest extends CommandLineTest {

    @Test
    void keepsDemoApart() {
        assertThat(execute("run")).isEqualTo(ExitCode.HELD.status());

        RunOptions options = asked(RunOptions.class);
        assertThat(options.demo()).isTrue();
        assertThat(options.state().data()).isEqualTo(Path.of("data/sample"));
        assertThat(options.out()).isEqualTo(Path.of("out/sample"));
    }

    @Test
    void readsEveryOptionOfRun(@TempDir Path folder) throws IOException {
        Path page = Files.createFile(folder.resolve("monday.txt"));
        Path topics = Files.createFile(folder.resolve("topics.yaml"));

        execute(
                ("run daily=%s --date 2026-11-21 --zone Europe/Berlin --cut-time 07:30 --half-life 48 --data d --out o --topics-file %s --json --yes"
                                + " --bootstrap-servers one:9092,two:9092 --prefix lab. --smtp smtp://localhost:1025"
                                + " --from a@example.org --to b@example.org --contact c@example.org")
                        .formatted(page, topics)
                        .split(" "));

        assertThat(asked(RunOptions.class))
                .isEqualTo(new RunOptions(
                        List.of(new PagePath(Optional.of("daily"), page)),
                        Optional.of(LocalDate.of(2026, 11, 21)),
                        ZoneId.of("Europe/Berlin"),
                        LocalTime.of(7, 30),
                        48,
                        new StateOptions(Path.of("d"), Optional.of("one:9092,two:9092"), "lab."),
                        Path.of("o"),
                        Optional.of(topics),
                        Optional.of(new MailOptions(
                                "smtp://localhost:1025",
                                "a@example.org",
                                Optional.of("b@example.org"),
                                Optional.of("c@example.org"))),
                        true,
                        true));
    }

    @Test
    void refusesACutTimeAndAHalfLifeThatAreNone() {
        assertThat(execute("run", "--cut-time", "six")).isEqualTo(ExitCode.USAGE.status());
        assertThat(execute("run", "--half-life", "0")).isEqualTo(ExitCode.USAGE.status());
        assertThat(execute("run", "--half-life", "a day")).isEqualTo(ExitCode.USAGE.status());
        assertThat(screen.err())
                .contains(
                        "six is not a time of day such as 06:00.",
                        "--half-life is not a number of hours from 1 to 336.");
        assertThat(commands.asked).isEmpty();
    }

    @Test
    void ownPagesHaveTheirOwnPlace(@TempDir Path folder) {
        execute("run", folder.toString());

        RunOptions options = asked(RunOptions.class);
        assertThat(options.demo()).isFalse();
        assertThat(options.state()).isEqualTo(OWN);
        assertThat(options.out()).isEqualTo(Path.of("out"));
    }

    @Test
    void namesFileThatIsNotThereAndTheNearestOne(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("tuesday.txt"));

        int status = execute("run", folder.resolve("tusday.txt").toString());

        assertThat(status).isEqualTo(ExitCode.USAGE.status());
        assertThat(screen.err())
                .isEqualTo("paper-digest: %1$s/tusday.txt does not exist. Did you mean %1$s/tuesday.txt?%n"
                        .formatted(folder)
                        .concat("Nothing was read or changed.\n"));
        assertThat(commands.asked).isEmpty();
    }

    @Test
    void namesEveryFileThatIsNotThere(@TempDir Path folder) {
        execute("run", folder + "/one", folder + "/two", "--topics-file", folder + "/three");

        assertThat(screen.err()).contains("/one does not exist", "/two does not exist", "/three does not exist");
    }
}
