package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to measure.
 *
 * @param queries the sizes, each a number of stored queries
 * @param mixes of which queries
 * @param monitorUpTo the most queries that Lucene's Monitor is measured with
 * @param papers a folder of real papers, JSON lines; empty for papers that are made up
 * @param seed of queries and papers that are made up: the same seed, the same ones
 * @param json whether to print JSON
 */
public record BenchTopicsOptions(
        List<Integer> queries, List<Breadth> mixes, int monitorUpTo, Optional<Path> papers, long seed, boolean json) {

    private static final int FEWEST = 100;
    private static final int MOST = 2_000_000;

    public BenchTopicsOptions {
        queries = List.copyOf(queries);
        mixes = List.copyOf(mixes);
        new Problems()
                .check(
                        queries.stream().allMatch(size -> size >= FEWEST && size <= MOST),
                        "--queries are numbers from 100 to 2000000.")
                .refuse();
    }
}
