package io.paperdigest.topology;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.paperdigest.events.Channels;
import io.paperdigest.runtime.kafka.HangingTransactions;
import io.paperdigest.runtime.kafka.Outage;
import io.paperdigest.runtime.loop.Reasons;
import io.paperdigest.trending.Weights;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.errors.TaskCorruptedException;
import org.apache.kafka.streams.errors.TaskMigratedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the topology, and remembers why it died. An exception in one of our steps stops it: the same record would raise
 * it again. A thread that gave up because of Kafka is replaced by another one, for as long as it takes.
 */
public final class RunningTopology implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningTopology.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    /** How long the group's coordinator may take to hear of channels that were just created. */
    private static final Duration CHANNELS_TIMEOUT = Duration.ofSeconds(10);

    private final KafkaStreams streams;
    private final LostTransactions lost;
    private final CountDownLatch settled = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<@Nullable Throwable> death = new AtomicReference<>();
    private volatile long startedNanos;

    /** The channels must exist. */
    public RunningTopology(Channels channels, Weights weights, TopologySettings settings, TopologyWatch watch) {
        this(PaperTopology.of(channels, weights, watch), channels, settings);
    }

    /**
     * Another topology, run the same way.
     *
     * @param channels of which it uses at least the dead letters
     */
    public RunningTopology(Topology topology, Channels channels, TopologySettings settings) {
        this.streams = new KafkaStreams(topology, settings.toProperties(channels));
        this.lost = new LostTransactions(channels, settings);
        streams.setUncaughtExceptionHandler(this::failed);
        streams.setStateListener(this::changed);
    }

    /**
     * Starts; returns before it runs. Looks first for transactions whose end Kafka lost, which takes a moment, and aborts
     * them where no other instance is at work, for which it may wait: then the stores are made anew.
     */
    public void start() {
        startedNanos = System.nanoTime();
        List<HangingTransactions.Open> found = lost.atStart();
        if (!found.isEmpty()) {
            streams.cleanUp(); // what is undone on Kafka must not stand in stores on disk
            lost.abort(found);
        }
        streams.start();
    }

    /**
     * Stops the topology when a transaction hangs, as it did at the last call: {@link #wantsAnother} says so then. Where a
     * start was refused to end it, nothing stops. To be called every now and then, by one thread.
     *
     * @throws KafkaException when Kafka is away, or refuses to say
     */
    public void stopWhenHanging() {
        lost.persisting().ifPresent(reason -> {
            death.compareAndSet(null, reason);
            close();
        });
    }

    /** Whether it stopped in good order, for another one to be started at once: that one ends a transaction that hangs. */
    public boolean wantsAnother() {
        return isMending() && streams.state() == KafkaStreams.State.NOT_RUNNING;
    }

    /** Whether it stops, or has stopped, because a transaction hangs. */
    public boolean isMending() {
        return death.get() instanceof LostTransactions.LostException;
    }

    /**
     * Waits until it runs.
     *
     * @throws IllegalStateException with the reason when it died instead
     */
    public void awaitRunning() throws InterruptedException {
        settled.await();
        throwWhenDead();
    }

    /**
     * Waits until it ends.
     *
     * @throws IllegalStateException with the reason when it died
     */
    public void awaitEnd() throws InterruptedException {
        ended.await();
        throwWhenDead();
    }

    /** Why it does not run, for people; empty while it does. */
    public Optional<String> problem() {
        KafkaStreams.State state = streams.state();
        return state == KafkaStreams.State.RUNNING
                ? Optional.empty()
                : Optional.of("the topology is "
                        + state.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** What Kafka Streams and its clients count themselves. */
    public MeterBinder meters() {
        return TopologyMeters.of(streams);
    }

    /** Why it died, once it has. */
    public Optional<Throwable> death() {
        return Optional.ofNullable(death.get());
    }

    private void throwWhenDead() {
        death().ifPresent(reason -> {
            throw new IllegalStateException("The topology stopped: " + Reasons.of(reason), reason);
        });
    }

    private StreamThreadExceptionResponse failed(Throwable reason) {
        if (reason instanceof MissingSourceTopicException && mayStillHearOfChannels()) {
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        if (goesOnInAnother(reason)) {
            LOG.atWarn().log("A thread of the topology gave up, and another one goes on: {}", Reasons.of(reason));
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        death.compareAndSet(null, reason);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /** What ends as a lost or broken task was meant to be done again, and failed while its thread was at it. */
    static boolean goesOnInAnother(Throwable reason) {
        return reason instanceof TaskMigratedException
                || reason instanceof TaskCorruptedException
                || Outage.isOne(reason);
    }

    /**
     * Kafka itself waits two heartbeats only, a fifth of a second on our own broker: too short for a busy one, which shows
     * new channels to everybody before its group coordinator knows them. A channel that goes away later ends all.
     */
    private boolean mayStillHearOfChannels() {
        return settled.getCount() > 0 && System.nanoTime() - startedNanos < CHANNELS_TIMEOUT.toNanos();
    }

    private void changed(KafkaStreams.State now, KafkaStreams.State before) {
        switch (now) {
            case RUNNING -> settled.countDown();
            case ERROR, NOT_RUNNING -> {
                settled.countDown();
                ended.countDown();
            }
            case CREATED, REBALANCING, PENDING_SHUTDOWN, PENDING_ERROR -> {
                // On the way to somewhere.
            }
        }
    }

    /**
     * Leaves the group, so that a restart need not wait for this member to time out. While Kafka is away a thread may wait
     * for it for ever: then it is left to itself, and whoever awaits the end is told of it all the same.
     */
    @Override
    public synchronized void close() {
        streams.close(CloseOptions.timeout(CLOSE_TIMEOUT)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
        if (wantsAnother()) {
            streams.cleanUp(); // another instance may be the one that aborts what hangs
        }
        settled.countDown();
        ended.countDown();
    }
}
