package io.paperdigest.standalone.bench;

import io.paperdigest.standalone.cli.BenchOptions;
import io.paperdigest.standalone.cli.Progress;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Measures the resolver, with two reference topologies in turn, all in one process that is warm. */
public final class IdentityBench {

    /** Compiled and in the caches by then. */
    private static final int WARM_UP = 100_000;
    /** Small sizes are over in a second, and repeated for a median. */
    private static final int LISTINGS_OF_ALL_ROUNDS = 300_000;

    private static final int MOST_ROUNDS = 3;

    private final Laboratory laboratory;
    private final BenchOptions options;
    private final Progress progress;
    private final MadeUpListings listings;

    /**
     * @param laboratory where
     * @param options what
     * @param progress where to say how far it is
     */
    public IdentityBench(Laboratory laboratory, BenchOptions options, Progress progress) {
        this.laboratory = laboratory;
        this.options = options;
        this.progress = progress;
        this.listings = new MadeUpListings(options.seed());
    }

    /** Measures each size. */
    public BenchReport run() throws InterruptedException {
        round("warm-up", "warm-up.", warmUp()).close();
        List<Measurement> measurements = new ArrayList<>();
        for (int size : options.listings()) {
            measurements.add(measure(size));
        }
        return new BenchReport(measurements);
    }

    /** A benchmark of little needs no more than itself to warm up. */
    private int warmUp() {
        return Math.min(WARM_UP, Collections.max(options.listings()));
    }

    private Measurement measure(int size) throws InterruptedException {
        int rounds = Math.clamp(LISTINGS_OF_ALL_ROUNDS / size, 1, MOST_ROUNDS);
        List<Map<String, Speed>> speeds = new ArrayList<>();
        for (int n = 1; n < rounds; n++) {
            try (Round round = round(size + " listings", size + "." + n + ".", size)) {
                speeds.add(round.speeds());
            }
        }
        try (Round last = round(size + " listings", size + "." + rounds + ".", size)) {
            speeds.add(last.speeds());
            return measurement(last, size, speeds);
        }
    }

    /** A round that has run. */
    private Round round(String stageName, String prefix, int size) throws InterruptedException {
        try (Progress.Stage stage = progress.stage(stageName)) {
            Round round = new Round(laboratory, prefix, listings, size);
            round.run();
            stage.done(words(round));
            return round;
        }
    }

    private Measurement measurement(Round last, int size, List<Map<String, Speed>> speeds) throws InterruptedException {
        Speed identity = median(speeds, Contender.IDENTITY);
        long half = Math.max(1, identity.perSecond() / 2);
        try (Progress.Stage stage = progress.stage("state")) {
            Map<String, StateSizes.Size> state = last.state();
            Map<String, Long> channels = last.channelSizes();
            int papers = last.papers();
            Round.Restart restart = last.restart(Math.toIntExact(half));
            stage.done("restored in " + restart.restoreMillis() + " ms");
            return new Measurement(
                    size,
                    MadeUpListings.papers(size),
                    papers,
                    identity,
                    median(speeds, Contender.PASS_THROUGH),
                    median(speeds, Contender.REPARTITION),
                    speeds.size(),
                    half,
                    restart.latencies(),
                    state,
                    channels,
                    restart.restoreMillis(),
                    restart.heapMiB(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    private static String words(Round round) {
        return round.speeds().entrySet().stream()
                .map(speed -> speed.getKey() + " " + speed.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Speed median(List<Map<String, Speed>> speeds, String contender) {
        List<Speed> sorted = speeds.stream()
                .map(round -> Objects.requireNonNull(round.get(contender)))
                .sorted(Comparator.comparingLong(Speed::perSecond))
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
