package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.Topic;
import io.paperdigest.topics.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineInterfaceTest {

    private static final StateOptions OWN = new StateOptions(Path.of("data/main"), Optional.empty(), "");

    private final RecordingCommands commands = new RecordingCommands();
    private final Screen screen = new Screen();

    @Test
    void showsThreeExamplesWhenCalledAlone() {
        assertThat(execute()).isZero();

        assertThat(screen.out().lines().filter(line -> line.startsWith("  paper-digest ")))
                .hasSize(3);
        assertThat(commands.asked).isEmpty();
    }

    @Test
    void examplesNameTopicsThereAre() {
        execute();

        Stream<String> named = Pattern.compile("--topic (\\S+)")
                .matcher(screen.out())
                .results()
                .map(topic -> topic.group(1));
        assertThat(named)
                .isNotEmpty()
                .isSubsetOf(Catalogue.builtIn().stream().map(Topic::id).toList());
    }

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
    void understandsWhatIsAskedAboutPapers() {
        execute("papers", "explain", "2501.00001", "--json");
        assertThat(asked(PapersOptions.class)).isEqualTo(new PapersOptions.Explain("2501.00001", true, OWN));
    }

    @Test
    void understandsWhatIsDecidedOfPapers() {
        execute("papers", "split", "p1", "a@b#1", "a@b#2", "--reason", "part two", "--by", "ada");
        assertThat(asked(PapersOptions.class))
                .isEqualTo(new PapersOptions.Split(
                        "p1", List.of("a@b#1", "a@b#2"), new PapersOptions.Decider("ada", "part two"), OWN));
    }

    @Test
    void aDecisionNeedsBothThatItIsAbout() {
        assertThat(execute("papers", "same", "p1")).isEqualTo(ExitCode.USAGE.status());
        assertThat(execute("papers", "split", "p1")).isEqualTo(ExitCode.USAGE.status());
        assertThat(commands.asked).isEmpty();
    }

    @Test
    void papersAloneSaysWhatThereIs() {
        assertThat(execute("papers")).isEqualTo(ExitCode.USAGE.status());
        assertThat(screen.err()).contains("explain, find, split, same, different, decisions, withdraw");
    }

    @Test
    void understandsWhatToEvaluate() {
        assertThat(execute("evaluate", "identity", "sets", "--errors", "3", "--halves", "--json"))
                .isEqualTo(ExitCode.HELD.status());

        assertThat(asked(EvaluateOptions.class)).isEqualTo(new EvaluateOptions(Path.of("sets"), 3, true, true));
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
    void asksWhatToEvaluate() {
        assertThat(execute("evaluate")).isEqualTo(ExitCode.USAGE.status());

        assertThat(screen.err()).contains("identity");
    }

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
                                + " --from a@example.org --to b@example.org")
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
                                "smtp://localhost:1025", "a@example.org", Optional.of("b@example.org"))),
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rnu                                        | there is no command rnu. Did you mean run?
            subscription                               | Did you mean subscriptions
            run --dta x                                | run has no option --dta. Did you mean --data?
            run --date 21.11.2026                      | 21.11.2026 is not a day such as 2026-11-21.
            run --date 2026-02-30                      | 2026-02-30 is not a day
            run --zone Europe/Berln                    | Europe/Berln is not a time zone. Did you mean Europe/Berlin?
            run --to you@example.org                   | --to sends a digest, so it needs --smtp and --from.
            run --from me@example.org                  | --from is of use with --smtp only.
            run --smtp smtp://localhost                | --smtp needs --from
            run --bootstrap-servers nowhere            | --bootstrap-servers is not host:port
            run --prefix a/b                           | --prefix may have letters
            subscribe                                  | 'EMAIL'
            subscriptions everybody                    | subscriptions does not take everybody.
            """)
    void refusesWhatCannotBeMeant(String arguments, String reason) {
        assertThat(execute(arguments.strip().split(" +"))).isEqualTo(ExitCode.USAGE.status());

        assertThat(screen.err()).startsWith("paper-digest: ").contains(reason.strip());
        assertThat(screen.out()).isEmpty();
        assertThat(commands.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run --json --dta x", "run --json --prefix a/b", "run --json /no/such/page.txt"})
    void saysToProgramsTooWhatWasNotUnderstood(String arguments) throws IOException {
        assertThat(execute(arguments.split(" "))).isEqualTo(ExitCode.USAGE.status());

        JsonNode failure = JsonSerde.mapper().readTree(screen.out());
        assertThat(failure.get("exit").asInt()).isEqualTo(ExitCode.USAGE.status());
        assertThat(screen.err())
                .contains("paper-digest: " + failure.get("error").asText());
    }

    @Test
    void saysEverythingThatIsWrongWithTheOptionsAtOnce() {
        execute("topics", "--bootstrap-servers", "nowhere", "--prefix", "a/b");

        assertThat(screen.err()).contains("--bootstrap-servers is not", "--prefix may have");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--topic robotics vision", "--topic robotics,vision", "--topic robotics --topic vision"})
    void takesTopicsInEveryUsualSpelling(String topics) {
        execute(("subscribe me@example.org " + topics).split(" "));

        assertThat(asked(SubscribeOptions.class))
                .isEqualTo(new SubscribeOptions("me@example.org", List.of("robotics", "vision"), OWN));
    }

    @Test
    void readsTheOtherCommands() {
        execute("unsubscribe", "me@example.org");
        execute("subscriptions", "--demo");
        execute("topics");
        execute("reset", "--data", "d", "--yes");

        assertThat(commands.asked)
                .containsExactly(
                        new UnsubscribeOptions("me@example.org", OWN),
                        new StateOptions(Path.of("data/sample"), Optional.empty(), ""),
                        OWN,
                        new ResetOptions(Path.of("d"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "subscribe", "unsubscribe", "subscriptions", "topics", "reset"})
    void helpNamesTheCommandAndItsOptions(String command) {
        assertThat(execute(command, "--help")).isZero();

        assertThat(screen.out()).contains("Usage:  paper-digest " + command, "--data=FOLDER", "-h, --help");
        assertThat(screen.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void looksAtTheChannelsOfTheDemoOrOfAnotherKafka() {
        execute("channels", "--demo", "--json");
        execute("channels", "--bootstrap-servers", "kafka:9092", "--prefix", "lab.");

        StateOptions demo = new StateOptions(Path.of("data/sample"), Optional.empty(), "");
        StateOptions lab = new StateOptions(Path.of("data/main"), Optional.of("kafka:9092"), "lab.");
        assertThat(commands.asked).containsExactly(new ChannelsOptions(demo, true), new ChannelsOptions(lab, false));
    }

    @Test
    void keepsTheBrokerUpWhereKafkaUsuallyIsOrElsewhere() {
        execute("broker", "--demo");
        execute("broker", "--data", "elsewhere", "--port", "9192");

        assertThat(commands.asked)
                .containsExactly(
                        new BrokerOptions(Path.of("data/sample"), 9092), new BrokerOptions(Path.of("elsewhere"), 9192));
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThat(execute("broker", "--port", "70000")).isEqualTo(ExitCode.USAGE.status());

        assertThat(screen.err()).contains("--port is not a number from 1 to 65535.");
        assertThat(commands.asked).isEmpty();
    }

    private int execute(String... arguments) {
        return new CommandLineInterface(commands, screen.pipe()).execute(arguments);
    }

    private <T> T asked(Class<T> type) {
        assertThat(screen.err()).isEmpty();
        return type.cast(commands.asked.getLast());
    }
}
