package io.paperdigest.standalone.cli;

import io.paperdigest.events.TopicRequest;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code topics restore}: makes a topic what the catalogue says. */
@Command(
        name = "restore",
        header = "Makes a topic what the catalogue says.",
        description = {"", "It is again what the catalogue says, or gone when the catalogue does not have it."})
final class RestoreTopicCommand implements Callable<Integer> {

    private final Commands commands;

    @Parameters(paramLabel = "ID", description = "The topic's id: lower-case words joined by hyphens.")
    private String id = "";

    @Option(names = "--demo", description = "Of the demo (data/sample), not of your own digest (data/main).")
    private boolean demo;

    @Mixin
    private StateArguments state = new StateArguments();

    RestoreTopicCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.changeTopic(new TopicOptions(
                        TopicRequest.Action.RESTORE,
                        id,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        state.options(demo)))
                .status();
    }
}
