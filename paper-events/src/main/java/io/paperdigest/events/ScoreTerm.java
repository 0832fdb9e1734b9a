package io.paperdigest.events;

import java.time.Instant;

/**
 * One term of a score: {@code weight · 2^(−age/halfLife)}.
 *
 * @param kind what earned it
 * @param source where
 * @param listing the key of the listing that shows it
 * @param rank the place there, 1 for the first
 * @param entries how many entries the page has
 * @param votes how many votes were gained; 0 for other kinds
 * @param seen when
 * @param weight what it was worth when seen, at least 0
 * @param value what is left of it at the moment of the score
 */
public record ScoreTerm(
        Kind kind,
        String source,
        String listing,
        int rank,
        int entries,
        int votes,
        Instant seen,
        double weight,
        double value) {

    /** What earns a term. */
    public enum Kind {
        /** Being on a page. */
        LISTED,
        /** Its place on the page. */
        RANK,
        /** Votes gained since the source was last read. */
        VOTES
    }

    public ScoreTerm {
        Check.present(kind, "kind");
        Check.text(source, "source");
        Check.text(listing, "listing");
        Check.present(seen, "seen");
    }
}
