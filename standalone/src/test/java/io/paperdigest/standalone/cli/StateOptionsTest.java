package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateOptionsTest extends CommandLineTest {

    @Test
    void namesFurtherCommandsOfTheDemoAsThoseOfTheDemo() {
        execute("topics", "--demo");

        assertThat(asked(StateOptions.class).command("subscriptions")).isEqualTo("./paper-digest subscriptions --demo");
        assertThat(asked(StateOptions.class).firstRun()).isEqualTo("./paper-digest run");
    }

    @Test
    void namesFurtherCommandsOfOnesOwnAsTheyAre() {
        assertThat(OWN.command("subscriptions")).isEqualTo("./paper-digest subscriptions");
        assertThat(OWN.firstRun()).isEqualTo("./paper-digest run PATH...");
    }

    @Test
    void namesTheFolderThatIsNotTheUsual() {
        StateOptions named = new StateOptions(Path.of("d"), Optional.empty(), "");

        assertThat(named.command("topics")).isEqualTo("./paper-digest topics --data d");
        assertThat(named.firstRun()).isEqualTo("./paper-digest run PATH... --data d");
    }

    @Test
    void knowsTheUsualFoldersInEverySpelling() {
        StateOptions demo = new StateOptions(Path.of("./data/x/../sample"), Optional.empty(), "");
        StateOptions own = new StateOptions(Path.of("data/main").toAbsolutePath(), Optional.empty(), "");

        assertThat(demo.command("topics")).isEqualTo("./paper-digest topics --demo");
        assertThat(demo.firstRun()).isEqualTo("./paper-digest run");
        assertThat(own.command("topics")).isEqualTo("./paper-digest topics");
        assertThat(own.firstRun()).isEqualTo("./paper-digest run PATH...");
    }

    @Test
    void namesTheKafkaAndThePrefix() {
        StateOptions lab = new StateOptions(Path.of("data/main"), Optional.of("one:9092,two:9092"), "lab.");
        StateOptions demo = new StateOptions(Path.of("data/sample"), Optional.empty(), "lab.");

        assertThat(lab.command("topics"))
                .isEqualTo("./paper-digest topics --bootstrap-servers one:9092,two:9092 --prefix lab.");
        assertThat(lab.firstRun())
                .isEqualTo("./paper-digest run PATH... --bootstrap-servers one:9092,two:9092 --prefix lab.");
        assertThat(demo.command("topics")).isEqualTo("./paper-digest topics --demo --prefix lab.");
        assertThat(demo.firstRun()).isEqualTo("./paper-digest run --prefix lab.");
    }

    @Test
    void quotesWhatAShellWouldTakeApart() {
        StateOptions named = new StateOptions(Path.of("Ada's papers"), Optional.empty(), "");

        assertThat(named.command("topics")).isEqualTo("./paper-digest topics --data 'Ada'\\''s papers'");
    }
}
