package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What to measure.
 *
 * @param listings the sizes, each a number of listings from 1,000
 * @param seed of the listings that are made up: the same seed, the same listings
 * @param data the folder to work in; deleted at the end
 * @param json whether to print JSON
 */
public record BenchOptions(List<Integer> listings, long seed, Path data, boolean json) {

    private static final int FEWEST = 1000;
    private static final int MOST = 50_000_000;

    public BenchOptions {
        listings = List.copyOf(listings);
        new Problems()
                .check(
                        listings.stream().allMatch(size -> size >= FEWEST && size <= MOST),
                        "--listings are numbers from 1000 to 50000000.")
                .refuse();
    }
}
