package io.paperdigest.standalone.cli;

import io.paperdigest.events.TopicRequest;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with a topic of which nothing but its id is said. */
abstract class NamedTopicCommand implements Callable<Integer> {

    private final Commands commands;
    private final TopicRequest.Action action;

    @Parameters(paramLabel = "ID", description = "The topic's id: lower-case words joined by hyphens.")
    private String id = "";

    @Option(names = "--demo", description = "Of the demo (data/sample), not of your own digest (data/main).")
    private boolean demo;

    @Mixin
    private StateArguments state = new StateArguments();

    NamedTopicCommand(Commands commands, TopicRequest.Action action) {
        this.commands = commands;
        this.action = action;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.changeTopic(new TopicOptions(
                        action, id, Optional.empty(), Optional.empty(), Optional.empty(), state.options(demo)))
                .status();
    }
}
