package io.paperdigest.runtime.loop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a piece of work again and again on a thread of its own, until it is closed. Work that fails is done again after a
 * while that grows, and one line a failure says so. An {@link Error} ends the thread: then {@link #pulse} stops.
 */
public final class Loop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

    /** Half of what container engines wait. */
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final String name;
    private final Duration pause;
    private final Work work;
    private final Backoff backoff;
    private final Pulse pulse;
    private final Thread thread;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private int failures;

    /** What is done. */
    @FunctionalInterface
    public interface Work {

        /** Once. Should return soon after it is interrupted. */
        void run() throws InterruptedException;
    }

    /**
     * A loop that does not run yet.
     *
     * @param name of its thread, and in the log
     * @param pause between two rounds, positive
     * @param pulse is told of every round
     */
    public Loop(String name, Duration pause, Pulse pulse, Work work) {
        this.name = name;
        this.pause = pause;
        this.pulse = pulse;
        this.work = work;
        this.backoff = Backoff.PATIENT;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    /** Starts; returns at once. */
    public Loop start() {
        pulse.beat();
        thread.start();
        return this;
    }

    /** Whether it was started. */
    public boolean started() {
        return thread.getState() != Thread.State.NEW;
    }

    /** Whether it still makes progress. */
    public Pulse pulse() {
        return pulse;
    }

    private void run() {
        try {
            while (!stopped.await(round().toMillis(), TimeUnit.MILLISECONDS)) {
                pulse.beat();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns how long to wait for the next one. */
    private Duration round() throws InterruptedException {
        try {
            work.run();
            failures = 0;
            return pause;
        } catch (RuntimeException e) { // of any library: tomorrow's digest must not depend on today's failure
            failures++;
            Duration wait = backoff.after(failures);
            if (stopped.getCount() > 0) {
                say(e, wait);
            }
            return wait;
        } finally {
            pulse.beat();
        }
    }

    private void say(RuntimeException e, Duration wait) {
        LOG.atWarn()
                .addKeyValue("loop", name)
                .addKeyValue("failures", failures)
                .addKeyValue("retrySeconds", wait.toSeconds())
                .log("{}: {}", name, Reasons.of(e));
        LOG.debug("{} failed", name, e);
    }

    /** Ends the work, by an interrupt where it does not end of itself. */
    @Override
    public void close() {
        stopped.countDown();
        if (!started()) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try {
            thread.join(CLOSE_TIMEOUT);
            thread.interrupt();
            thread.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
