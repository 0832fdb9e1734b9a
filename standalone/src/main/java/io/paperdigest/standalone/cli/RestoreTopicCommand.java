package io.paperdigest.standalone.cli;

import io.paperdigest.events.TopicRequest;
import picocli.CommandLine.Command;

/** {@code topics restore}: makes a topic what the catalogue says. */
@Command(
        name = "restore",
        header = "Makes a topic what the catalogue says.",
        description = {"", "It is again what the catalogue says, or gone when the catalogue does not have it."})
final class RestoreTopicCommand extends NamedTopicCommand {

    RestoreTopicCommand(Commands commands) {
        super(commands, TopicRequest.Action.RESTORE);
    }
}
