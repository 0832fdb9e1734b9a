package io.paperdigest.topics;

import java.util.Arrays;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;

/**
 * What it costs at most to try a query on a paper, in units of a look-up of one word: some 30 ns with thousands of
 * queries stored, its part in reading the paper with it. The weights were measured in the same way, by queries of one
 * kind made of other papers' words, and rounded up.
 */
final class QueryCost {

    /** The most a query may cost: about as much as reading the paper. */
    static final int BUDGET = 2000;

    /** Follows both words from place to place: 60 ns a word. */
    private static final int LOOSE_WORD = 2;

    /** A word twice beside others is left to Lucene, 3 us a phrase; that the paper must be indexed once for all of them comes on top. */
    private static final int REPEATED_WORD = 50;

    /** By letters: 170 ns where two are given, as they take many words of a paper; 50 ns where there are more. */
    private static final int START = 12;

    /** Is compared with a word when a paper has that for the first time: 100 ns, and 120 ns for two edits. */
    private static final int SIMILAR = 2;

    private QueryCost() {}

    static int of(Query query) {
        return switch (query) {
            case PhraseQuery phrase -> phrase.getTerms().length * eachWord(phrase);
            case BooleanQuery all ->
                all.clauses().stream()
                        .map(BooleanClause::query)
                        .mapToInt(QueryCost::of)
                        .sum();
            case PrefixQuery start -> start(start.getPrefix().text());
            case WildcardQuery pattern -> start(pattern.getTerm().text());
            case FuzzyQuery similar -> SIMILAR + similar.getMaxEdits();
            case BoostQuery boosted -> of(boosted.getQuery());
            default -> 1;
        };
    }

    private static int eachWord(PhraseQuery phrase) {
        if (phrase.getSlop() == 0) {
            return 1;
        }
        int words = phrase.getTerms().length;
        long different = Arrays.stream(phrase.getTerms()).distinct().count();
        return different == words || words == 2 ? LOOSE_WORD : REPEATED_WORD;
    }

    /** By how many letters come before the first sign. */
    private static int start(String pattern) {
        int letters = 0;
        while (letters < pattern.length() && "*?".indexOf(pattern.charAt(letters)) < 0) {
            letters++;
        }
        return Math.max(1, START / Math.max(1, letters));
    }
}
