package io.paperdigest.trending;

import java.time.Duration;
import java.time.Instant;

/**
 * Scores in a form that time does not change. With a landmark L before everything,
 *
 * <pre>score(t) = Σ weight · 2^(−(t − seen)/halfLife) = 2^(−(t − L)/halfLife) · Σ weight · 2^((seen − L)/halfLife)</pre>
 *
 * The first factor is the same for every paper, so the sum alone says which is ahead, now and at any later time: it
 * changes only with the paper's terms. See Cormode, Shkapenyuk, Srivastava and Xu, "Forward Decay: A Practical Time Decay
 * Model for Streaming Systems", ICDE 2009. Its binary logarithm, the level, is kept, because the sum itself leaves a
 * double's range within years.
 *
 * <p>Levels are doubles: scores that differ by less than a part in 10^10 may count as equal. Their order is for live
 * rankings; editions sum the terms.
 *
 * @param halfLife after how long a term is worth half
 */
record ForwardDecay(Duration halfLife) {

    private static final Instant LANDMARK = Instant.parse("2000-01-01T00:00:00Z");
    private static final double LN_2 = StrictMath.log(2);

    /**
     * The level of a score.
     *
     * @param score of a moment after which no term earns more; more than 0
     * @param at the moment
     */
    double level(double score, Instant at) {
        Duration age = Duration.between(LANDMARK, at);
        long doublings = age.dividedBy(halfLife);
        Duration rest = age.minus(halfLife.multipliedBy(doublings));
        return doublings + (seconds(rest) / seconds(halfLife) + StrictMath.log(score) / LN_2);
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}
