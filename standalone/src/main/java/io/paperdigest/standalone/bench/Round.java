package io.paperdigest.standalone.bench;

import io.paperdigest.events.Channels;
import io.paperdigest.topology.PaperTopology;
import io.paperdigest.topology.RunningTopology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/** One set of channels with a number of listings published, and what is run on it. */
final class Round implements AutoCloseable {

    private static final int SECONDS_OF_LOAD = 10;
    private static final long PAUSE_NANOS = 10_000_000;
    private static final Duration STRAGGLERS = Duration.ofSeconds(30);

    private final Laboratory laboratory;
    private final String prefix;
    private final int listings;
    private final Channels channels;
    private final Feed feed;
    private final List<Contender> contenders;
    private final Map<String, Speed> speeds = new TreeMap<>();

    Round(Laboratory laboratory, String prefix, MadeUpListings madeUp, int listings) {
        this.laboratory = laboratory;
        this.prefix = prefix;
        this.listings = listings;
        this.channels = new Channels(prefix, 1);
        References references = new References(prefix, channels);
        laboratory.create(channels, references.ownChannels());
        this.contenders = List.of(
                references.passThrough(),
                references.repartition(),
                new Contender(
                        Contender.IDENTITY,
                        PaperTopology.identityAlone(channels),
                        List.of(channels.listed, channels.journal)));
        this.feed = new Feed(laboratory.clients(), channels.listed, madeUp);
        feed.publish(0, listings);
    }

    /** Lets the listings through each contender, one after the other. */
    void run() throws InterruptedException {
        for (Contender contender : contenders) {
            speeds.put(contender.name(), speed(contender));
        }
    }

    /** How fast each contender was, by name. */
    Map<String, Speed> speeds() {
        return speeds;
    }

    /** Starting is not what is measured, unless so few listings are that all are through when the first are seen to be. */
    private Speed speed(Contender contender) throws InterruptedException {
        Stopwatch start = new Stopwatch();
        try (RunningTopology running = laboratory.start(contender, prefix, channels)) {
            long before = awaitBegin(contender);
            Stopwatch begin = new Stopwatch();
            laboratory.drain(contender, prefix, running);
            return before < listings ? begin.speed(listings - before) : start.speed(listings);
        }
    }

    /** How many listings are taken in by the time the first are seen to be. */
    private long awaitBegin(Contender contender) {
        long takenIn = 0;
        while (takenIn == 0) {
            LockSupport.parkNanos(PAUSE_NANOS);
            takenIn = laboratory.takenIn(contender, prefix);
        }
        return takenIn;
    }

    /** What the resolver's stores hold; after {@link #run}. */
    SortedMap<String, StateSizes.Size> state() {
        try (Admin admin = laboratory.admin()) {
            return StateSizes.of(laboratory.folder(), application(), admin);
        }
    }

    /** What the channels hold; after {@link #run}. */
    Map<String, Long> channelSizes() {
        Map<String, Long> sizes = new TreeMap<>();
        try (Admin admin = laboratory.admin()) {
            Map<String, Long> all = StateSizes.topics(admin);
            Stream.of(channels.listed, channels.journal, channels.canonical, channels.resolved)
                    .forEach(channel ->
                            sizes.put(channel.name().substring(prefix.length()), all.getOrDefault(channel.name(), 0L)));
        }
        return sizes;
    }

    int papers() {
        try (Arrivals arrivals = new Arrivals(laboratory.clients(), channels.canonical)) {
            return arrivals.papers();
        }
    }

    /** Starts again without the state folder; then lets listings come evenly. */
    Restart restart(int aSecond) throws InterruptedException {
        deleteState();
        feed.publish(listings, listings + 1);
        long start = System.nanoTime();
        try (RunningTopology running = laboratory.start(identity(), prefix, channels)) {
            laboratory.drain(identity(), prefix, running);
            long restored = Duration.ofNanos(System.nanoTime() - start).toMillis();
            Latencies latencies = underLoad(aSecond);
            laboratory.drain(identity(), prefix, running);
            return new Restart(restored, latencies, heapMiB());
        }
    }

    private Latencies underLoad(int aSecond) {
        int from = listings + 1;
        int more = aSecond * SECONDS_OF_LOAD;
        try (Arrivals arrivals = new Arrivals(laboratory.clients(), channels.canonical)) {
            arrivals.seekToEnd();
            CompletableFuture<Void> published =
                    CompletableFuture.runAsync(() -> feed.publish(from, from + more, aSecond));
            Latencies latencies = arrivals.latencies(more, STRAGGLERS);
            published.join();
            return latencies;
        }
    }

    /**
     * What was seen of a restart.
     *
     * @param restoreMillis from a start without the state folder until the next listing had become a paper
     * @param latencies of the papers while listings came evenly after that
     * @param heapMiB after a collection
     */
    record Restart(long restoreMillis, Latencies latencies, long heapMiB) {}

    private static long heapMiB() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private Contender identity() {
        return contenders.getLast();
    }

    private String application() {
        return prefix + Contender.IDENTITY;
    }

    private void deleteState() {
        try (Stream<Path> files = Files.walk(laboratory.folder())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves nothing behind. */
    @Override
    public void close() {
        feed.close();
        deleteState();
        laboratory.delete(prefix);
    }
}
