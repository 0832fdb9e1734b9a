package io.paperdigest.standalone.cli;

import java.nio.file.Path;

/**
 * What to measure.
 *
 * @param listings how many are let through at full speed, in all rounds, from 1,000
 * @param topics how many there are, from 1
 * @param warmUpRounds how many rounds go before those that count, from 0
 * @param seconds how long they count that come evenly, in all rounds, from 1
 * @param commitMillis how long a transaction stays open, from 1
 * @param seed of listings and topics that are made up: the same seed, the same ones
 * @param data the folder to work in; deleted at the end
 * @param json whether to print JSON
 */
public record BenchRankingsOptions(
        int listings, int topics, int warmUpRounds, int seconds, int commitMillis, long seed, Path data, boolean json) {

    private static final int FEWEST = 1000;
    private static final int MOST = 1_000_000;
    private static final int MOST_TOPICS = 100_000;
    private static final int LONGEST = 3600;
    private static final int MOST_ROUNDS = 100;

    public BenchRankingsOptions {
        new Problems()
                .check(listings >= FEWEST && listings <= MOST, "--listings is a number from 1000 to 1000000.")
                .check(topics >= 1 && topics <= MOST_TOPICS, "--topics is a number from 1 to 100000.")
                .check(warmUpRounds >= 0 && warmUpRounds <= MOST_ROUNDS, "--warm-up is a number from 0 to 100.")
                .check(seconds >= 1 && seconds <= LONGEST, "--seconds is a number from 1 to 3600.")
                .check(commitMillis >= 1 && commitMillis <= FEWEST, "--commit-ms is a number from 1 to 1000.")
                .refuse();
    }
}
