package io.paperdigest.standalone.cli;

import io.paperdigest.events.TopicRequest;
import picocli.CommandLine.Command;

/** {@code topics remove}: removes a topic. */
@Command(
        name = "remove",
        header = "Removes a topic.",
        description = {"", "It stays removed when the catalogue has it, until it is defined or restored."})
final class RemoveTopicCommand extends NamedTopicCommand {

    RemoveTopicCommand(Commands commands) {
        super(commands, TopicRequest.Action.REMOVE);
    }
}
