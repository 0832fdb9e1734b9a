package io.paperdigest.edition;

import io.paperdigest.events.EditionRanking.Entry;
import java.util.Optional;

/** What a place among the first ten says, against the last edition of an earlier day. */
public enum Trend {
    /** It was not among the best. */
    NEW,
    /** It stood lower. */
    RISING,
    /** It was among the first ten, as high or higher. */
    STILL;

    /**
     * The trend of a place; empty below the first ten, and where nothing is known.
     *
     * @param place 1 for the first
     */
    public static Optional<Trend> of(Entry entry, int place) {
        Integer days = entry.days();
        Integer before = entry.before();
        if (days == null) {
            return Optional.empty();
        }
        if (before == null) {
            return Optional.of(NEW);
        }
        return Optional.of(before > place ? RISING : STILL);
    }
}
