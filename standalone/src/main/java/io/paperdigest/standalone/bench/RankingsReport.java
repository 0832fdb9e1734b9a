package io.paperdigest.standalone.bench;

import java.util.List;
import java.util.Locale;

/**
 * What a benchmark of live rankings found.
 *
 * @param topics how many topics there were, besides all papers
 * @param commitMillis how long a transaction stayed open
 * @param fullSpeed of the whole topology, from a backlog
 * @param loadPerSecond the even load at which the rest was measured: half of that
 * @param seen what was seen at that load
 */
public record RankingsReport(
        int topics, int commitMillis, Speed fullSpeed, int loadPerSecond, RankingArrivals.Seen seen) implements Report {

    /** For people. */
    @Override
    public List<String> lines() {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "Full speed   %s, %d topics, commits every %d ms",
                        fullSpeed,
                        topics,
                        commitMillis),
                String.format(
                        Locale.ROOT,
                        "Half of it   %d listings a second; %d came to count in a ranking",
                        loadPerSecond,
                        seen.listings()),
                String.format(
                        Locale.ROOT,
                        "Latency      p50 %d ms, p99 %d ms, from papers.listed to the first ranking",
                        seen.latencies().p50(),
                        seen.latencies().p99()),
                String.format(
                        Locale.ROOT,
                        "Rankings     %d written; a topic at most %d times in a second",
                        seen.updates(),
                        seen.most()),
                "",
                "Broker, topology, clients and the reader share this process. Listings and topics are made up.");
    }
}
