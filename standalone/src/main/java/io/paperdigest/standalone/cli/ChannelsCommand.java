package io.paperdigest.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code channels}: what other programs can read, and how much of it there is. */
@Command(
        name = "channels",
        header = "Lists the channels (Kafka topics): what flows there, and how much there is.",
        description = {
            "",
            "Below each channel is what its keys are, and the schema of its values. Looks only: what is not there yet is"
                    + " not made."
        })
final class ChannelsCommand implements Callable<Integer> {

    private final Commands commands;

    @Option(names = "--demo", description = "Of the demo (data/sample), not of your own digest (data/main).")
    private boolean demo;

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    @Mixin
    private StateArguments state = new StateArguments();

    ChannelsCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.channels(new ChannelsOptions(state.options(demo), json)).status();
    }
}
