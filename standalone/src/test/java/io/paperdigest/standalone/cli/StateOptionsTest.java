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
    void aFolderThatIsNamedIsNotTheDemo() {
        StateOptions named = new StateOptions(Path.of("d"), Optional.empty(), "");

        assertThat(named.command("topics")).isEqualTo("./paper-digest topics");
    }
}
