package io.paperdigest.trending;

import java.time.Duration;
import java.time.Instant;

/**
 * Halves a weight every half-life, to the bit the same on every machine.
 *
 * <p>Whole half-lives are counted in integers and applied to the exponent, so one half-life more is exactly half; only
 * the rest goes through {@link StrictMath#pow}.
 */
record Decay(Duration halfLife, Instant at) {

    /** More halvings than any double survives. */
    private static final long GONE = 4_000;

    /** What is left at {@code at} of a weight earned at {@code seen}; all of it when that is still to come. */
    double of(double weight, Instant seen) {
        Duration age = Duration.between(seen, at);
        if (age.isNegative()) {
            return weight;
        }
        long halvings = Math.min(age.dividedBy(halfLife), GONE);
        if (halvings == GONE) {
            return 0;
        }
        double part = seconds(age.minus(halfLife.multipliedBy(halvings))) / seconds(halfLife);
        return StrictMath.scalb(weight * StrictMath.pow(2, -part), (int) -halvings);
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}
