package io.paperdigest.standalone.bench;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import io.paperdigest.topics.Matcher;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A kind of matcher that is measured: one for each thread, as each partition's task has one, with all topics. */
final class Contestant implements AutoCloseable {

    static final int THREADS = 2;

    private static final Paper NOTHING_TO_MATCH =
            BenchPapers.paper(0, new BenchPapers.Text("zzz", "", List.of(), List.of()));

    private final List<Matcher> matchers;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final int queries;
    private final long heapBefore = usedHeap();
    private final double loadSeconds;

    Contestant(Supplier<Matcher> kind, List<Topic> topics) throws InterruptedException {
        this.matchers = Stream.generate(kind).limit(THREADS).toList();
        this.queries = topics.size();
        long start = System.nanoTime();
        inEachThread(matcher -> {
            topics.forEach(matcher::put);
            return matcher.match(NOTHING_TO_MATCH);
        });
        this.loadSeconds = (System.nanoTime() - start) / 1e9;
    }

    private static long usedHeap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** What the heap has grown by since it was made, by query and thread: papers that were read left something too. */
    long bytesAQuery() {
        return (usedHeap() - heapBefore) / THREADS / queries;
    }

    double loadSeconds() {
        return loadSeconds;
    }

    /** What a run came to. */
    record Lap(long papers, long matches, long tried, Speed speed) {}

    /** Matches papers in all threads, over and over when there are few, until so many were matched or the time is up. */
    Lap match(List<Paper> papers, int most, Duration time) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong done = new AtomicLong();
        AtomicLong matches = new AtomicLong();
        long triedBefore = tried();
        long end = System.nanoTime() + time.toNanos();
        Stopwatch stopwatch = new Stopwatch();
        inEachThread(matcher -> {
            for (int n = next.getAndIncrement(); n < most && System.nanoTime() < end; n = next.getAndIncrement()) {
                matches.addAndGet(matcher.match(papers.get(n % papers.size())).size());
                done.incrementAndGet();
            }
            return done;
        });
        Speed speed = stopwatch.speed(Math.max(1, done.get()));
        return new Lap(done.get(), matches.get(), tried() - triedBefore, speed);
    }

    private long tried() {
        return matchers.stream().mapToLong(Matcher::tried).sum();
    }

    /** The topics a paper matches. */
    List<String> topicsOf(Paper paper) {
        return matchers.getFirst().match(paper).stream().map(TopicMatch::topic).toList();
    }

    /** How long it takes, in microseconds, until a changed topic holds. */
    double changeMicros(List<Topic> topics) {
        Matcher matcher = matchers.getFirst();
        long start = System.nanoTime();
        for (Topic topic : topics) {
            matcher.remove(topic.id());
            matcher.put(topic);
            matcher.match(NOTHING_TO_MATCH);
        }
        return (System.nanoTime() - start) / 1e3 / topics.size();
    }

    private void inEachThread(Work work) throws InterruptedException {
        List<Callable<Object>> all = new ArrayList<>();
        matchers.forEach(matcher -> all.add(() -> work.with(matcher)));
        for (Future<Object> one : threads.invokeAll(all)) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("A matcher failed", e.getCause());
            }
        }
    }

    private interface Work {
        Object with(Matcher matcher);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        matchers.forEach(Matcher::close);
    }
}
