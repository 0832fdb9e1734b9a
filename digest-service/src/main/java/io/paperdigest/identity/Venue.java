package io.paperdigest.identity;

import io.paperdigest.sign.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a record without abstract says it was published in: the words of its categories. Those of arXiv are no venue, and
 * name the same one for all.
 */
final class Venue {

    private enum Kind {
        PERIODICAL,
        MEETING,
        /** A thesis, or a report of the authors' own institution. */
        REPORT,
        UNKNOWN
    }

    private static final Set<String> PERIODICALS = Set.of(
            "annals",
            "bulletin",
            "j",
            "jour",
            "journal",
            "journals",
            "letters",
            "magazine",
            "quarterly",
            "record",
            "trans",
            "transactions");
    private static final Set<String> MEETINGS = Set.of(
            "colloquium",
            "conf",
            "conference",
            "congress",
            "meeting",
            "proc",
            "proceedings",
            "symp",
            "sympos",
            "symposium",
            "workshop");
    private static final Set<String> REPORTS =
            Set.of("dissertation", "manuscript", "preprint", "report", "tech", "technical", "thesis", "unpublished");

    private final Kind kind;
    private final Set<String> words;

    private Venue(List<String> all) {
        kind = kind(all);
        words = new HashSet<>(Words.content(all));
        words.removeAll(PERIODICALS);
        words.removeAll(MEETINGS);
        words.removeAll(REPORTS);
    }

    static Venue of(List<String> categories) {
        return new Venue(categories.stream()
                .flatMap(category -> Words.of(category).stream())
                .toList());
    }

    private static Kind kind(List<String> words) {
        if (words.stream().anyMatch(REPORTS::contains)) {
            return Kind.REPORT;
        }
        if (words.stream().anyMatch(MEETINGS::contains)) {
            return Kind.MEETING;
        }
        return words.stream().anyMatch(PERIODICALS::contains) ? Kind.PERIODICAL : Kind.UNKNOWN;
    }

    /** A journal and a conference: what appeared in both is two publications. */
    boolean contradicts(Venue other) {
        return kind != other.kind && kind != Kind.UNKNOWN && other.kind != Kind.UNKNOWN;
    }

    /** Whether they are of one kind and have a word in common, or neither names a place that publishes. */
    boolean isLike(Venue other) {
        boolean unnamed = isUnnamed() && other.isUnnamed();
        return unnamed || (kind == other.kind && words.stream().anyMatch(other.words::contains));
    }

    private boolean isUnnamed() {
        return kind == Kind.REPORT || words.isEmpty();
    }
}
