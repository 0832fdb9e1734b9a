package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

/** What a line makes of the commands, none of which is done. */
abstract class CommandLineTest {

    static final StateOptions OWN = new StateOptions(Path.of("data/main"), Optional.empty(), "");

    final RecordingCommands commands = new RecordingCommands();
    final Screen screen = new Screen();

    int execute(String... arguments) {
        return new CommandLineInterface(commands, screen.pipe()).execute(arguments);
    }

    <T> T asked(Class<T> type) {
        assertThat(screen.err()).isEmpty();
        return type.cast(commands.asked.getLast());
    }
}
