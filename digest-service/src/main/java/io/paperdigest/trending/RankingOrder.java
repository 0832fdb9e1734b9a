package io.paperdigest.trending;

import io.paperdigest.events.EditionPaper;
import java.util.Comparator;

/**
 * The order of a ranking, best first: the higher score, then the paper seen first, then the smaller id (by UTF-16 code
 * units, in no locale).
 *
 * <p>A total order: two papers compare as equal only when they have the same id, so a ranking never depends on the
 * order in which papers arrive.
 */
public final class RankingOrder implements Comparator<EditionPaper> {

    private static final Comparator<EditionPaper> BEST_FIRST = Comparator.comparingDouble(EditionPaper::score)
            .reversed()
            .thenComparing(ranked -> ranked.paper().firstSeen())
            .thenComparing(ranked -> ranked.paper().id());

    @Override
    public int compare(EditionPaper one, EditionPaper other) {
        return BEST_FIRST.compare(one, other);
    }
}
