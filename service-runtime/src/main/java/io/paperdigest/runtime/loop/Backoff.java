package io.paperdigest.runtime.loop;

import java.time.Duration;

/**
 * How long to wait after failures in a row: twice as long each time, up to a bound.
 *
 * @param first after the first, positive
 * @param most after many, at least {@code first}
 */
public record Backoff(Duration first, Duration most) {

    /** For a Kafka or a disk that is away: one second, and half a minute at most. */
    public static final Backoff PATIENT = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));

    private static final int MOST_DOUBLINGS = 30;

    public Backoff {
        if (!first.isPositive() || most.compareTo(first) < 0) {
            throw new IllegalArgumentException("Backoff from " + first + " to " + most);
        }
    }

    /**
     * How long to wait now.
     *
     * @param failures in a row, at least 1
     */
    public Duration after(int failures) {
        Duration wait = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return wait.compareTo(most) < 0 ? wait : most;
    }
}
