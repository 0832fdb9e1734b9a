package io.paperdigest.service;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.paperdigest.channel.Leadership;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.Topic;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.runtime.loop.Loop;
import io.paperdigest.runtime.loop.Pulse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the digest service: the topology, and the loop that cuts and mails. Its process may need another one. */
final class DigestRun implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRun.class);

    /** Longer than anything may take that goes on: a mail server may think for five minutes about each mail. */
    static final Duration STUCK = Duration.ofMinutes(15);

    private static final Duration ROUND_INTERVAL = Duration.ofSeconds(2);
    private static final Duration KEEP_INTERVAL = Duration.ofMillis(10);

    /** So long a transaction must hang: its producer's next one, if there is one, ends it on the same partition. */
    private static final Duration HANGING_INTERVAL = Duration.ofSeconds(15);

    private final DigestConfig config;
    private final DailyConfig daily;
    private final InstantSource clock;
    private final DigestMeters counts;
    private final Trail trail;
    private final Pulse rounds;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private volatile @Nullable DigestService service;
    private volatile @Nullable Leadership leadership;
    private boolean closed;

    /**
     * Nothing is started yet.
     *
     * @param counts what is counted across all runs
     * @param rounds told of every progress of the daily work
     */
    DigestRun(DigestConfig config, DailyConfig daily, InstantSource clock, DigestMeters counts, Pulse rounds) {
        this.config = config;
        this.daily = daily;
        this.clock = clock;
        this.counts = counts;
        this.trail = new Trail(counts);
        this.rounds = rounds;
    }

    /**
     * Starts, and returns when the daily work has begun. Kafka must be there.
     *
     * @throws IllegalStateException when the topology died
     * @throws org.apache.kafka.common.KafkaException when Kafka went away, or refuses
     */
    void start(List<Topic> topics) throws InterruptedException {
        DigestService starting = new DigestService(config, clock, trail);
        hold(starting);
        service = starting;
        starting.books().catalogue(topics);
        LOG.info("The catalogue brings {} topics", topics.size());
        count(starting.meters());
        starting.start();
        hold(loop("transactions", HANGING_INTERVAL, starting::stopWhenHanging).start());
        starting.awaitRunning();
        startDaily(starting);
    }

    private void count(MeterBinder meters) {
        counts.bind(meters);
        if (meters instanceof AutoCloseable closeable) {
            hold(closeable);
        }
    }

    private void startDaily(DigestService running) {
        rounds.beat();
        Leadership lead = new Leadership(
                new KafkaClients(config.clients()), config.channels().cuts, config.applicationId() + "-daily");
        leadership = lead;
        hold(lead);
        hold(loop("leadership", KEEP_INTERVAL, lead::keep).start());
        Dispatch dispatch = new Dispatch(daily, running.books(), clock, this::recorded);
        DailyRound round = new DailyRound(daily, running, lead, dispatch, counts::latest, clock);
        hold(round);
        hold(new Loop("daily", ROUND_INTERVAL, rounds, round::run).start());
        hold(lead::resign); // the first thing when closing: mailing ends between two mails
    }

    private Loop loop(String name, Duration pause, Loop.Work work) {
        return new Loop(name, pause, new Pulse(clock, STUCK), work);
    }

    /**
     * Waits until the topology ends.
     *
     * @throws IllegalStateException when it died
     */
    void awaitEnd() throws InterruptedException {
        DigestService running = service;
        if (running != null) {
            running.awaitEnd();
        }
    }

    /** Whether it is to be closed, and another one to be started at once: {@link DigestService#wantsAnother}. */
    boolean wantsAnother() {
        DigestService there = service;
        return there != null && there.wantsAnother();
    }

    /** Why it can't go on, for people; empty while it does. */
    Optional<String> death() {
        DigestService there = service;
        return there == null || there.isMending()
                ? Optional.empty()
                : there.death().map(reason -> "the topology died: " + reason.getMessage());
    }

    /** Why it is not at work, for people; empty while it is. */
    Optional<String> problem() {
        DigestService there = service;
        return there == null ? Optional.of("waiting for Kafka") : there.problem();
    }

    /** Whether the daily work has begun. */
    boolean isDaily() {
        return leadership != null;
    }

    /** Whether this instance is the one that cuts and mails. */
    boolean leads() {
        Leadership there = leadership;
        return there != null && there.held();
    }

    /** A round can bring thousands of mails: each is progress. */
    private void recorded(Delivery delivery) {
        rounds.beat();
        counts.recorded(delivery);
        trail.recorded(delivery);
    }

    /** Until this is closed. */
    private synchronized void hold(AutoCloseable part) {
        open.push(part);
        if (closed) {
            close(open);
        }
    }

    /** Leaves all groups, so that another instance takes over at once. */
    @Override
    public synchronized void close() {
        closed = true;
        close(open);
    }

    /** Closes the last first. */
    static void close(Deque<AutoCloseable> parts) {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) { // the next ones must be closed too
                LOG.warn("Can't close", e);
            }
        }
    }
}
