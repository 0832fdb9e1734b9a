package io.paperdigest.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rankings}: a topic's papers as they stand now. */
@Command(
        name = "rankings",
        header = "Shows which papers of a topic trend now, between two editions.",
        description = {
            "",
            "Reads the channel rankings: all scores are of the moment that is named, and fade alike after it. Looks only."
        },
        footer = {"", "Example:  ./paper-digest rankings cell-segmentation"})
final class RankingsCommand implements Callable<Integer> {

    private final Commands commands;

    @Parameters(paramLabel = "TOPIC", arity = "0..1", description = "The topic's id. Default: all papers.")
    private String topic = "all";

    @Option(names = "--demo", description = "Of the demo (data/sample), not of your own digest (data/main).")
    private boolean demo;

    @Option(names = "--json", description = "Print the ranking's record instead of a table.")
    private boolean json;

    @Mixin
    private StateArguments state = new StateArguments();

    RankingsCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.rankings(new RankingsOptions(topic, json, state.options(demo)))
                .status();
    }
}
