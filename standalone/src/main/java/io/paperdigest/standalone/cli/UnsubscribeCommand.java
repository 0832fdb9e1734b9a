package io.paperdigest.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unsubscribe}: takes somebody off. */
@Command(
        name = "unsubscribe",
        header = "Takes somebody off.",
        description = {"", "Nothing is sent to them any more."})
final class UnsubscribeCommand implements Callable<Integer> {

    private final Commands commands;

    @Parameters(paramLabel = "EMAIL", description = "Their address.")
    private String email = "";

    @Option(names = "--demo", description = "Of the demo (data/sample), not of your own digest (data/main).")
    private boolean demo;

    @Mixin
    private StateArguments state = new StateArguments();

    UnsubscribeCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.unsubscribe(new UnsubscribeOptions(email, state.options(demo)))
                .status();
    }
}
