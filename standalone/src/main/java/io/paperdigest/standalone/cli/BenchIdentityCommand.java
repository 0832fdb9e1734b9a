package io.paperdigest.standalone.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench identity}: how fast listings become papers. */
@Command(
        name = "identity",
        header = "Measures how fast listings become papers, and what that takes.",
        description = {
            "",
            "Sends made-up listings, three of twenty of a paper listed before, through the real topology on a broker of"
                    + " its own, in turn with two topologies that do next to nothing. Prints listings a second, latency at"
                    + " half that load, bytes of state a paper, and how long it takes to restore the state.",
            "A million listings take some ten minutes and 10 GB of disk."
        })
final class BenchIdentityCommand implements Callable<Integer> {

    private final Commands commands;

    @Option(
            names = "--listings",
            paramLabel = "N",
            split = ",",
            description = "How many; several with commas. Default: 10000,100000.")
    private List<Integer> listings = List.of(10_000, 100_000);

    @Mixin
    private BenchArguments arguments = new BenchArguments();

    BenchIdentityCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.benchIdentity(new BenchOptions(listings, arguments.seed, arguments.data, arguments.json))
                .status();
    }
}
