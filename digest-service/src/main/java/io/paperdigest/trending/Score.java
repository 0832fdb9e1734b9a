package io.paperdigest.trending;

import io.paperdigest.events.ScoreTerm;
import java.util.List;

/**
 * How much a paper trends at one moment, and why.
 *
 * @param total the sum of the terms' values, in their order; 0 without terms
 * @param terms by (seen, listing, kind); empty when no listing of the paper counts
 */
public record Score(double total, List<ScoreTerm> terms) {

    public Score {
        terms = List.copyOf(terms);
    }

    /** Whether the paper has a place in a ranking: at least one of its listings counts. */
    public boolean ranked() {
        return !terms.isEmpty();
    }
}
