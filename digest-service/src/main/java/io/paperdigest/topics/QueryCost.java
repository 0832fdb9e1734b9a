package io.paperdigest.topics;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;

/**
 * What it costs at most to try a query on a paper, in units of a look-up of one word. The weights are
 * estimates, not measurements: how many of a paper's words, some hundreds, each kind of query has to look at.
 */
final class QueryCost {

    /** The most a query may cost. */
    static final int BUDGET = 2000;

    /** Only Lucene knows where the words of a loose phrase stand. */
    private static final int LOOSE_WORD = 20;

    /** Few letters begin many words. */
    private static final int START = 100;

    private static final int SIMILAR = 100;

    private QueryCost() {}

    static int of(Query query) {
        return switch (query) {
            case PhraseQuery phrase -> phrase.getTerms().length * (phrase.getSlop() == 0 ? 1 : LOOSE_WORD);
            case BooleanQuery all ->
                all.clauses().stream()
                        .map(BooleanClause::query)
                        .mapToInt(QueryCost::of)
                        .sum();
            case PrefixQuery start -> START / letters(start.getPrefix().text());
            case WildcardQuery pattern -> 2 * START / letters(pattern.getTerm().text());
            case FuzzyQuery similar -> SIMILAR * similar.getMaxEdits();
            case BoostQuery boosted -> of(boosted.getQuery());
            default -> 1;
        };
    }

    /** How many letters come before the first sign. */
    private static int letters(String pattern) {
        int letters = 0;
        while (letters < pattern.length() && "*?".indexOf(pattern.charAt(letters)) < 0) {
            letters++;
        }
        return Math.max(1, letters);
    }
}
