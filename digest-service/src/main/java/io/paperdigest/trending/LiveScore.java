package io.paperdigest.trending;

import io.paperdigest.events.ScoreTerm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How much a paper trends, as it is kept between its listings.
 *
 * @param level what it is ranked by: the binary logarithm of its score, decayed forward; the same at any time
 * @param last when it was last listed, or the horizon when that is earlier
 * @param total its score then
 * @param terms the largest terms of that, the largest first
 */
public record LiveScore(double level, Instant last, double total, List<ScoreTerm> terms) {

    public LiveScore {
        terms = List.copyOf(terms);
    }

    /** What is left at a moment of what was worth so much when it was seen. */
    public static double left(double worth, Instant seen, Duration halfLife, Instant at) {
        return new Decay(halfLife, at).of(worth, seen);
    }
}
