package io.paperdigest.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code topics}: lists the topics, with today's counts. */
@Command(
        name = "topics",
        header = "Lists the topics, with today's counts; defines, changes and removes them.",
        description = {"", "A topic is a stored query; subscribe to it by its id."})
final class TopicsCommand implements Callable<Integer> {

    private final Commands commands;

    @Option(names = "--demo", description = "Of the demo (data/sample), not of your own digest (data/main).")
    private boolean demo;

    @Mixin
    private StateArguments state = new StateArguments();

    TopicsCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.topics(state.options(demo)).status();
    }
}
