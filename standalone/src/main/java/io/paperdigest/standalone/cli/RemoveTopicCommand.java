package io.paperdigest.standalone.cli;

import io.paperdigest.events.TopicRequest;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code topics remove}: removes a topic. */
@Command(
        name = "remove",
        header = "Removes a topic.",
        description = {"", "It stays removed when the catalogue has it, until it is defined or restored."})
final class RemoveTopicCommand implements Callable<Integer> {

    private final Commands commands;

    @Parameters(paramLabel = "ID", description = "The topic's id: lower-case words joined by hyphens.")
    private String id = "";

    @Option(names = "--demo", description = "Of the demo (data/sample), not of your own digest (data/main).")
    private boolean demo;

    @Mixin
    private StateArguments state = new StateArguments();

    RemoveTopicCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.changeTopic(new TopicOptions(
                        TopicRequest.Action.REMOVE,
                        id,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        state.options(demo)))
                .status();
    }
}
