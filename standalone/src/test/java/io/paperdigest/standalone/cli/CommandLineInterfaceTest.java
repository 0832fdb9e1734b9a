package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Topic;
import io.paperdigest.topics.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineInterfaceTest extends CommandLineTest {

    @Test
    void showsThreeExamplesWhenCalledAlone() {
        assertThat(execute()).isZero();

        assertThat(screen.out().lines().filter(line -> line.startsWith("  ./paper-digest ")))
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
            run --contact me@example.org               | --contact is of use with --smtp only.
            run --smtp smtp://localhost                | --smtp needs --from
            run --bootstrap-servers nowhere            | --bootstrap-servers is not host:port
            run --prefix a/b                           | --prefix may have letters
            subscribe                                  | 'EMAIL'
            subscribe me@example.org --topic           | --topic needs the ID of a topic.
            subscribe --topic me@example.org           | --topic needs the ID of a topic.
            subscribe me@example.org --topic=          | --topic needs the ID of a topic.
            subscribe me@example.org --topic= a        | --topic needs the ID of a topic.
            subscribe me@example.org --topic=a,,b      | --topic a,,b has a comma with no ID beside it.
            subscribe me@example.org --topic a,        | --topic a, has a comma with no ID beside it. Write a,b or a b.
            subscribe me@example.org --topic a , , b   | --topic a , , b has a comma with no ID beside it.
            subscribe me@example.org --topic ,b        | --topic ,b has a comma with no ID beside it.
            unsubscribe me@example.org --topic         | --topic needs the ID of a topic.
            unsubscribe --topic robotics               | 'EMAIL'
            subscriptions everybody                    | subscriptions does not take everybody.
            """)
    void refusesWhatCannotBeMeant(String arguments, String reason) {
        assertThat(execute(arguments.strip().split(" +"))).isEqualTo(ExitCode.USAGE.status());

        assertThat(screen.err()).startsWith("paper-digest: ").contains(reason.strip());
        assertThat(screen.out()).isEmpty();
        assertThat(commands.asked).isEmpty();
    }

    @Test
    void saysToPeopleOnlyWhatWasNotUnderstood() {
        assertThat(execute("run", "--json", "--dta", "x")).isEqualTo(ExitCode.USAGE.status());

        assertThat(screen.err()).startsWith("paper-digest: ");
        assertThat(screen.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--prefix a/b, --prefix may have", "/no/such/page.txt, /no/such/page.txt does not exist."})
    void saysToProgramsTooWhatIsNotThereOrNotMeant(String arguments, String reason) {
        assertThat(execute(("run --json " + arguments).split(" "))).isEqualTo(ExitCode.USAGE.status());

        assertThat(screen.err()).startsWith("paper-digest: " + reason).contains("Nothing was read or changed.");
        assertThat(screen.out()).contains("\"error\" : \"" + reason, "\"exit\" : 2");
    }

    @Test
    void saysEverythingThatIsWrongWithTheOptionsAtOnce() {
        execute("topics", "--bootstrap-servers", "nowhere", "--prefix", "a/b");

        assertThat(screen.err()).contains("--bootstrap-servers is not", "--prefix may have");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--topic robotics vision",
                "--topic robotics,vision",
                "--topic robotics, vision",
                "--topic robotics , vision",
                "--topic robotics --topic vision"
            })
    void takesTopicsInEveryUsualSpelling(String topics) {
        execute(("subscribe me@example.org " + topics).split(" "));

        assertThat(asked(SubscribeOptions.class))
                .isEqualTo(new SubscribeOptions("me@example.org", List.of("robotics", "vision"), OWN));
    }

    @Test
    void takesTopicsWithSpacesBesideTheirComma() {
        execute("subscribe", "me@example.org", "--topic", " robotics , vision");

        assertThat(asked(SubscribeOptions.class))
                .isEqualTo(new SubscribeOptions("me@example.org", List.of("robotics", "vision"), OWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--topic robotics vision", "--topic=robotics,vision", "--topic=robotics --topic=vision"})
    void takesTopicsBeforeTheAddress(String topics) {
        execute(("subscribe " + topics + " me@example.org").split(" "));

        assertThat(asked(SubscribeOptions.class))
                .isEqualTo(new SubscribeOptions("me@example.org", List.of("robotics", "vision"), OWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me@example.org --topic robotics vision",
                "me@example.org --topic robotics,vision --topic=vision",
                "--topic robotics vision me@example.org",
                "--topic=robotics,vision me@example.org"
            })
    void takesTopicsOutInEveryUsualSpelling(String arguments) {
        execute(("unsubscribe " + arguments).split(" "));

        assertThat(asked(UnsubscribeOptions.class))
                .isEqualTo(new UnsubscribeOptions("me@example.org", List.of("robotics", "vision"), OWN));
    }

    @Test
    void readsTheOtherCommands() {
        execute("unsubscribe", "me@example.org");
        execute("subscriptions", "--demo");
        execute("topics");
        execute("reset", "--data", "d", "--yes");

        assertThat(commands.asked)
                .containsExactly(
                        new UnsubscribeOptions("me@example.org", List.of(), OWN),
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
}
