package io.paperdigest.trending;

import java.time.Duration;

/**
 * After how many hours a term of a score is worth half.
 *
 * @param hours from 1 to {@link #LONGEST_HOURS}
 */
public record HalfLife(int hours) {

    /** What was listed yesterday weighs half. */
    public static final HalfLife DEFAULT = new HalfLife(24);

    /** Two weeks: as far as an edition looks back. */
    public static final int LONGEST_HOURS = 336;

    /** @throws IllegalArgumentException when it is out of range */
    public HalfLife {
        if (hours < 1 || hours > LONGEST_HOURS) {
            throw new IllegalArgumentException("hours is " + hours + ", not 1 to " + LONGEST_HOURS);
        }
    }

    Duration duration() {
        return Duration.ofHours(hours);
    }
}
