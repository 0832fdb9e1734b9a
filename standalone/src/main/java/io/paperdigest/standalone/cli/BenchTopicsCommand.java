package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench topics}: how fast papers find their topics. */
@Command(
        name = "topics",
        header = "Measures how fast papers find their topics among many stored queries.",
        description = {
            "",
            "Stores queries made of the papers' own words, narrow ones and loose ones, and matches other papers against"
                    + " them in two threads, each with all queries, in turn with Lucene's Monitor as it comes. Prints"
                    + " papers a second, processor time and queries tried a paper, memory a query, and the time to load"
                    + " and to change them.",
            "227000 narrow queries take a minute or two without the Monitor."
        })
final class BenchTopicsCommand implements Callable<Integer> {

    private final Commands commands;

    @Option(
            names = "--queries",
            paramLabel = "N",
            split = ",",
            description = "How many; several with commas. Default: 1000,10000.")
    private List<Integer> queries = List.of(1000, 10_000);

    @Option(
            names = "--mix",
            paramLabel = "MIX",
            split = ",",
            description =
                    "narrow: a query matches one paper in a thousand. loose: several in a hundred. Default: both.")
    private List<Breadth> mixes = List.of(Breadth.values());

    @Option(
            names = "--monitor-up-to",
            paramLabel = "N",
            description = "Leave Lucene's Monitor out where there are more queries: it is slow then. Default: 100000.")
    private int monitorUpTo = 100_000;

    @Option(
            names = "--papers",
            paramLabel = "FOLDER",
            description = "Real papers: files of JSON lines, also .gz, with title, abstract or summary, authors and"
                    + " categories. Without it, papers are made up.")
    private @Nullable Path papers;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed makes up the same queries. Default: 1.")
    private long seed = 1;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    BenchTopicsCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<Path> folder = Optional.ofNullable(papers);
        return commands.benchTopics(new BenchTopicsOptions(queries, mixes, monitorUpTo, folder, seed, json))
                .status();
    }
}
