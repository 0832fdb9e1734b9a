package io.paperdigest.identity;

import static io.paperdigest.sign.LinkKind.ARXIV;
import static io.paperdigest.sign.LinkKind.BARE_TITLE;
import static io.paperdigest.sign.LinkKind.DOI;
import static io.paperdigest.sign.LinkKind.TITLE;

import java.util.Optional;

/**
 * Judges two listings: a pure, symmetric function of the two.
 *
 * <table>
 * <caption>What joins</caption>
 * <tr><th>they share</th><th>and they join</th></tr>
 * <tr><td>arXiv id, DOI</td><td>when their texts have anything in common: ids are copied wrong</td></tr>
 * <tr><td>title</td><td>when nothing contradicts</td></tr>
 * <tr><td>bare title</td><td>when nothing contradicts, and an author or the abstract supports it</td></tr>
 * </table>
 *
 * <table>
 * <caption>What contradicts</caption>
 * <tr><th>they have</th><th>contradicts</th></tr>
 * <tr><td>different arXiv ids</td><td>everything: arXiv gives a paper one id</td></tr>
 * <tr><td>different DOIs, no arXiv id in common</td><td>titles: a paper can have a preprint's and a publisher's
 * DOI</td></tr>
 * <tr><td>one title, no id in common, years more than one apart, abstracts not similar</td><td>titles</td></tr>
 * <tr><td>one title, no id in common, two long abstracts of one language that share nothing, no author in common</td>
 * <td>titles: of 1,870 papers under one title in two sources, none has abstracts that share less than 45 %; those
 * rewritten from scratch were retitled too, and only an id joins them</td></tr>
 * </table>
 */
final class Evidence {

    private static final int YEARS_FROM_PREPRINT_TO_PRINT = 1;

    private Evidence() {}

    /** What joins two listings; empty when nothing does, or when something contradicts. */
    static Optional<Strength> edge(Witness a, Witness b) {
        Contradiction contradiction = contradiction(a, b);
        if (contradiction == Contradiction.OF_EVERYTHING) {
            return Optional.empty();
        }
        if (a.shares(ARXIV, b) && haveTextInCommon(a, b)) {
            return Optional.of(Strength.ARXIV);
        }
        if (a.shares(DOI, b) && haveTextInCommon(a, b)) {
            return Optional.of(Strength.DOI);
        }
        return contradiction == Contradiction.NONE ? titleEdge(a, b) : Optional.empty();
    }

    /** What speaks against two listings being of one paper, whether they share a link or not. */
    static Contradiction contradiction(Witness a, Witness b) {
        if (a.differs(ARXIV, b)) {
            return Contradiction.OF_EVERYTHING;
        }
        if (a.shares(ARXIV, b) || a.shares(DOI, b)) {
            return Contradiction.NONE;
        }
        boolean titleIsCoincidence = shareTitle(a, b) && (areYearsApart(a, b) || areUnrelated(a, b));
        return a.differs(DOI, b) || titleIsCoincidence ? Contradiction.OF_TITLES : Contradiction.NONE;
    }

    private static Optional<Strength> titleEdge(Witness a, Witness b) {
        if (!shareTitle(a, b)) {
            return Optional.empty();
        }
        boolean similar = a.likeness(b) == Likeness.SIMILAR;
        if (!a.shares(TITLE, b) && !similar && !a.sharesAuthor(b)) {
            return Optional.empty();
        }
        return Optional.of(similar ? Strength.TITLE_AND_TEXT : Strength.TITLE);
    }

    private static boolean shareTitle(Witness a, Witness b) {
        return a.shares(TITLE, b) || a.shares(BARE_TITLE, b);
    }

    private static boolean areYearsApart(Witness a, Witness b) {
        return a.yearsApart(b) > YEARS_FROM_PREPRINT_TO_PRINT && a.likeness(b) != Likeness.SIMILAR;
    }

    private static boolean areUnrelated(Witness a, Witness b) {
        return !a.sharesAuthor(b) && a.likeness(b) == Likeness.UNRELATED;
    }

    /** A translation has no wording in common with its original, and is not held against an id. */
    private static boolean haveTextInCommon(Witness a, Witness b) {
        if (shareTitle(a, b) || a.sharesTitleWord(b) || a.sharesAuthor(b)) {
            return true;
        }
        return switch (a.likeness(b)) {
            case SIMILAR, OTHER_LANGUAGE -> true;
            case UNRELATED, UNKNOWN -> false;
        };
    }
}
