package io.paperdigest.identity;

import static io.paperdigest.sign.LinkKind.ARXIV;
import static io.paperdigest.sign.LinkKind.BARE_TITLE;
import static io.paperdigest.sign.LinkKind.DOI;
import static io.paperdigest.sign.LinkKind.TEXT;
import static io.paperdigest.sign.LinkKind.TITLE;
import static io.paperdigest.sign.LinkKind.TITLE_WORDS;

import java.util.Optional;

/**
 * Judges two listings: a pure, symmetric function of the two. Records without abstract, of which there is less to read,
 * are judged by {@link Records}.
 *
 * <table>
 * <caption>What joins</caption>
 * <tr><th>they share</th><th>and they join</th></tr>
 * <tr><td>arXiv id, DOI</td><td>when their texts have anything in common: ids are copied wrong</td></tr>
 * <tr><td>title, or its words in another order</td><td>when nothing contradicts</td></tr>
 * <tr><td>bare title</td><td>when nothing contradicts, and an author or the abstract supports it</td></tr>
 * <tr><td>a band of the abstracts' signatures</td><td>when half of the shorter abstract is in the other, nothing
 * contradicts, and the titles are not numbered apart ("Part I", "Part II")</td></tr>
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
 * <tr><td>no abstracts, no id in common, and other years or venues</td><td>titles, see {@link Records}</td></tr>
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
        if (contradiction != Contradiction.NONE) {
            return Optional.empty();
        }
        return shareTitle(a, b) ? titleEdge(a, b) : textEdge(a, b);
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
        if (a.differs(DOI, b) || titleIsCoincidence) {
            return Contradiction.OF_TITLES;
        }
        return Records.areBoth(a, b) && Records.areTwoPublications(a, b)
                ? Contradiction.OF_RECORDS
                : Contradiction.NONE;
    }

    static boolean shareTitle(Witness a, Witness b) {
        return shareWholeTitle(a, b) || a.shares(BARE_TITLE, b);
    }

    private static boolean shareWholeTitle(Witness a, Witness b) {
        return a.shares(TITLE, b) || a.shares(TITLE_WORDS, b);
    }

    private static Optional<Strength> titleEdge(Witness a, Witness b) {
        if (a.likeness(b) == Likeness.SIMILAR) {
            return Optional.of(Strength.TITLE_AND_TEXT);
        }
        if (!shareWholeTitle(a, b) && !a.sharesAuthor(b)) {
            return Optional.empty();
        }
        return Records.areBoth(a, b) ? Records.titleEdge(a, b) : Optional.of(Strength.TITLE);
    }

    private static Optional<Strength> textEdge(Witness a, Witness b) {
        if (a.title().isSequel(b.title())) {
            return Optional.empty();
        }
        if (a.shares(TEXT, b) && a.sharesMostText(b)) {
            return Optional.of(Strength.TEXT);
        }
        return Records.areBoth(a, b) && Records.areNear(a, b) ? Optional.of(Strength.NEAR_TITLE) : Optional.empty();
    }

    private static boolean areYearsApart(Witness a, Witness b) {
        return a.yearsApart(b) > YEARS_FROM_PREPRINT_TO_PRINT
                && !Records.areBoth(a, b)
                && a.likeness(b) != Likeness.SIMILAR;
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
