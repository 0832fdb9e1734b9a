package io.paperdigest.standalone;

import io.paperdigest.events.ScoreTerm;
import java.util.List;

/** What is left, for people: of what was earned some is, also after so long that no double is as small. */
final class Faded {

    private Faded() {}

    static double score(double score, List<ScoreTerm> terms) {
        return left(score, terms.stream().anyMatch(term -> term.weight() > 0));
    }

    static double term(ScoreTerm term) {
        return left(term.value(), term.weight() > 0);
    }

    private static double left(double value, boolean earned) {
        return earned ? Math.max(value, Double.MIN_VALUE) : value;
    }
}
