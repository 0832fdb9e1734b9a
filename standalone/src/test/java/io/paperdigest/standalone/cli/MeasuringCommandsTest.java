package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What replays, measures and evaluates. */
class MeasuringCommandsTest extends CommandLineTest {

    @Test
    void replayTakesFoldersAndDays() {
        execute("replay", "pages", "more", "--from", "2025-01-01", "--to", "2025-06-30", "--json");

        assertThat(commands.asked)
                .containsExactly(new ReplayOptions(
                        List.of(Path.of("pages"), Path.of("more")),
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 6, 30),
                        Path.of("data/replay"),
                        true));
    }

    @Test
    void replayNeedsPagesAndDaysInTheirOrder() {
        assertThat(execute("replay")).isEqualTo(ExitCode.USAGE.status());
        assertThat(execute("replay", "pages", "--from", "2025-02-01", "--to", "2025-01-01"))
                .isEqualTo(ExitCode.USAGE.status());
    }

    @Test
    void benchTakesSizesAndASeed() {
        execute("bench", "identity", "--listings", "1000,20000", "--seed", "7", "--json");
        assertThat(asked(BenchOptions.class))
                .isEqualTo(new BenchOptions(List.of(1000, 20_000), 7, Path.of("data/bench"), true));
    }

    @Test
    void benchRefusesSizesThatMeasureNothing() {
        assertThat(execute("bench", "identity", "--listings", "10")).isEqualTo(ExitCode.USAGE.status());
        assertThat(screen.err()).contains("--listings are numbers from 1000");
    }

    @Test
    void benchAloneSaysWhatThereIs() {
        assertThat(execute("bench")).isEqualTo(ExitCode.USAGE.status());
        assertThat(screen.err()).contains("identity");
    }

    @Test
    void understandsWhichStoredQueriesToMeasure() {
        execute("bench", "topics", "--queries", "1000,227000", "--mix", "narrow", "--papers", "months", "--json");

        assertThat(asked(BenchTopicsOptions.class))
                .isEqualTo(new BenchTopicsOptions(
                        List.of(1000, 227_000),
                        List.of(Breadth.NARROW),
                        100_000,
                        Optional.of(Path.of("months")),
                        1,
                        true));
    }

    @Test
    void understandsHowToMeasureLiveRankings() {
        execute("bench", "rankings", "--topics", "5000", "--warm-up", "2", "--commit-ms", "100");

        assertThat(asked(BenchRankingsOptions.class))
                .isEqualTo(new BenchRankingsOptions(20_000, 5000, 2, 60, 100, 1, Path.of("data/bench"), false));
    }

    @Test
    void understandsWhatToEvaluate() {
        assertThat(execute("evaluate", "identity", "sets", "--errors", "3", "--halves", "--json"))
                .isEqualTo(ExitCode.HELD.status());

        assertThat(asked(EvaluateOptions.class)).isEqualTo(new EvaluateOptions(Path.of("sets"), 3, true, true));
    }

    @Test
    void asksWhatToEvaluate() {
        assertThat(execute("evaluate")).isEqualTo(ExitCode.USAGE.status());

        assertThat(screen.err()).contains("identity");
    }
}
