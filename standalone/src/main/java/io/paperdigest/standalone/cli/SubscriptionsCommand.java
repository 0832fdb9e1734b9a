package io.paperdigest.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code subscriptions}: lists who follows what. */
@Command(
        name = "subscriptions",
        header = "Lists who follows what.",
        description = {"", "One line a person."})
final class SubscriptionsCommand implements Callable<Integer> {

    private final Commands commands;

    @Option(names = "--demo", description = "Of the demo (data/sample), not of your own digest (data/main).")
    private boolean demo;

    @Mixin
    private StateArguments state = new StateArguments();

    SubscriptionsCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.subscriptions(state.options(demo)).status();
    }
}
