package io.paperdigest.standalone.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a benchmark found.
 *
 * @param sizes one measurement a size
 */
public record BenchReport(List<Measurement> sizes) implements Report {

    private static final List<String> NOTES = List.of(
            "Broker, topology and clients share this process. Listings are made up; papers.listed is filled before a",
            "topology starts. Only sign, report and resolve run: \"bench topics\" and \"bench rankings\" measure what follows.",
            "Exactly once, three threads, commits every 100 ms: each of the two hops adds up to that to the latency.");

    public BenchReport {
        sizes = List.copyOf(sizes);
    }

    /** For people. */
    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Listings a second, and processor time a listing of the whole process:");
        lines.add(String.format(
                Locale.ROOT,
                "%10s %9s   %-17s %-17s %-17s %s",
                "listings",
                "papers",
                "identity",
                "pass-through",
                "repartition",
                "ratios"));
        sizes.forEach(size -> lines.add(throughput(size)));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%10s %9s %6s %6s %10s %8s %6s",
                "listings",
                "at load/s",
                "p50 ms",
                "p99 ms",
                "restore s",
                "heap MiB",
                "load"));
        sizes.forEach(size -> lines.add(latency(size)));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT, "%10s  %-26s %10s %10s", "listings", "bytes a paper, of", "local", "changelog"));
        sizes.forEach(size -> addState(size, lines));
        lines.add("");
        lines.addAll(NOTES);
        return lines;
    }

    private static String throughput(Measurement size) {
        return String.format(
                Locale.ROOT,
                "%10d %9d   %-17s %-17s %-17s %.2f %.2f",
                size.listings(),
                size.papersFound(),
                size.identity(),
                size.passThrough(),
                size.repartition(),
                size.ratioToPassThrough(),
                size.ratioToRepartition());
    }

    private static String latency(Measurement size) {
        return String.format(
                Locale.ROOT,
                "%10d %9d %6d %6d %10.1f %8d %6.1f",
                size.listings(),
                size.loadPerSecond(),
                size.latency().p50(),
                size.latency().p99(),
                size.restoreMillis() / 1000.0,
                size.heapMiB(),
                size.systemLoad());
    }

    private static void addState(Measurement size, List<String> lines) {
        double papers = size.papersFound();
        size.state()
                .forEach((store, bytes) -> lines.add(String.format(
                        Locale.ROOT,
                        "%10d  %-26s %10.0f %10.0f",
                        size.listings(),
                        store,
                        bytes.local() / papers,
                        bytes.changelog() / papers)));
        StateSizes.Size all = size.stateInAll();
        lines.add(String.format(
                Locale.ROOT,
                "%10d  %-26s %10.0f %10.0f = %.0f",
                size.listings(),
                "all stores",
                all.local() / papers,
                all.changelog() / papers,
                size.statePerPaper()));
        size.channels()
                .forEach((channel, bytes) -> lines.add(String.format(
                        Locale.ROOT,
                        "%10d  %-26s %10s %10.0f",
                        size.listings(),
                        "channel " + channel,
                        "",
                        bytes / papers)));
    }
}
