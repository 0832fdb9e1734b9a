package io.paperdigest.standalone.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a benchmark of live rankings found.
 *
 * @param topics how many topics there were, besides all papers
 * @param commitMillis how long a transaction stayed open
 * @param rounds what each round found, in their order
 * @param latencies of all rounds
 */
public record RankingsReport(int topics, int commitMillis, List<RankingsReport.Round> rounds, Latencies latencies)
        implements Report {

    /**
     * One round.
     *
     * @param fullSpeed of the whole topology, from a backlog
     * @param loadPerSecond the even load after it: half of that
     * @param listings how many listings of that load came to count in a ranking; the others were not among the best
     * @param latencies of these, from papers.listed until a ranking was read in which they count
     * @param updates how many rankings were written
     * @param most how often a topic was written in a second at most
     */
    public record Round(Speed fullSpeed, int loadPerSecond, int listings, Latencies latencies, int updates, int most) {

        static Round of(Speed fullSpeed, int loadPerSecond, RankingArrivals.Seen seen) {
            return new Round(
                    fullSpeed,
                    loadPerSecond,
                    seen.millis().size(),
                    Latencies.of(seen.millis()),
                    seen.updates(),
                    seen.most());
        }

        private String line() {
            return String.format(
                    Locale.ROOT,
                    "%-20s %8d/s %7d ms %7d ms %9d",
                    fullSpeed,
                    loadPerSecond,
                    latencies.p50(),
                    latencies.p99(),
                    updates);
        }
    }

    public RankingsReport {
        rounds = List.copyOf(rounds);
    }

    /** For people. */
    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("full speed           half of it        p50        p99  rankings");
        rounds.forEach(round -> lines.add(round.line()));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "All rounds: p50 %d ms, p99 %d ms from papers.listed to the first ranking, of %d listings.",
                latencies.p50(),
                latencies.p99(),
                rounds.stream().mapToInt(Round::listings).sum()));
        lines.add(String.format(
                Locale.ROOT,
                "%d topics, written at most %d times in a second; commits every %d ms.",
                topics,
                rounds.stream().mapToInt(Round::most).max().orElse(0),
                commitMillis));
        lines.add("Broker, topology, clients and the reader share this process. Listings and topics are made up.");
        return lines;
    }
}
