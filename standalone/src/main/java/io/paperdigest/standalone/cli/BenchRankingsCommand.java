package io.paperdigest.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench rankings}: how soon listings stand in live rankings. */
@Command(
        name = "rankings",
        header = "Measures how soon a listing stands in live rankings.",
        description = {
            "",
            "Sends made-up listings through the whole topology on a broker of its own, six times in turn as fast as they go"
                    + " and evenly at half that speed. Prints how long each that came evenly was on its way from"
                    + " papers.listed to the first ranking that it counts in, and how often rankings were written.",
            "The standard sizes take six minutes. As many rounds go before, and don't count: until then the JVM's compilers"
                    + " take their share."
        })
final class BenchRankingsCommand implements Callable<Integer> {

    private final Commands commands;

    @Option(
            names = "--listings",
            paramLabel = "N",
            description = "How many go through at full speed, in all rounds. Default: ${DEFAULT-VALUE}.")
    private int listings = 20_000;

    @Option(names = "--topics", paramLabel = "N", description = "How many topics. Default: ${DEFAULT-VALUE}.")
    private int topics = 1000;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long listings count that come evenly, in all rounds. Default: ${DEFAULT-VALUE}.")
    private int seconds = 60;

    @Option(
            names = "--warm-up",
            paramLabel = "ROUNDS",
            description = "How many rounds go before those that count. Default: ${DEFAULT-VALUE}.")
    private int warmUp = 6;

    @Option(
            names = "--commit-ms",
            paramLabel = "N",
            description = "How long a transaction stays open. Default: ${DEFAULT-VALUE}, as the digest service has it.")
    private int commitMillis = 25;

    @Mixin
    private BenchArguments arguments = new BenchArguments();

    BenchRankingsCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.benchRankings(new BenchRankingsOptions(
                        listings,
                        topics,
                        warmUp,
                        seconds,
                        commitMillis,
                        arguments.seed,
                        arguments.data,
                        arguments.json))
                .status();
    }
}
