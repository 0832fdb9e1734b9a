package io.paperdigest.topics;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** Makes conditions of Lucene's queries: of those that the topics' parser makes. */
final class Conditions {

    private static final Condition[] NONE = {};

    private final Lexicon lexicon;

    Conditions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a query asks for. Its words are used in the lexicon from now on. */
    Condition of(Query query) {
        return switch (query) {
            case TermQuery term -> word(term.getTerm());
            case PhraseQuery phrase -> phrase(phrase);
            case BooleanQuery combination -> combination(combination);
            case PrefixQuery prefix ->
                expansion(
                        prefix.getPrefix(),
                        new WordPattern.Beginning(prefix.getPrefix().text()));
            case WildcardQuery wildcard ->
                expansion(wildcard.getTerm(), wildcard(wildcard.getTerm().text()));
            case FuzzyQuery fuzzy -> fuzzy(fuzzy);
            case BoostQuery boosted -> of(boosted.getQuery());
            case MatchNoDocsQuery none -> new Nothing();
            default ->
                throw new IllegalArgumentException(
                        "No topic is made of a " + query.getClass().getSimpleName());
        };
    }

    private Word word(Term term) {
        return lexicon.use(term.field(), term.text());
    }

    private Condition phrase(PhraseQuery phrase) {
        Term[] terms = phrase.getTerms();
        if (terms.length < 2) {
            return terms.length == 0 ? new Nothing() : word(terms[0]);
        }
        Word[] words = new Word[terms.length];
        int[] distances = new int[terms.length];
        for (int i = 0; i < terms.length; i++) {
            words[i] = word(terms[i]);
            distances[i] = phrase.getPositions()[i] - phrase.getPositions()[0];
        }
        if (phrase.getSlop() == 0) {
            return new Phrase(words, distances);
        }
        boolean repeated = words.length == 2 && words[0] == words[1] && distances[1] == 1;
        return repeated
                ? new Repeated(words[0], phrase.getSlop())
                : new LoosePhrase(words, distances, phrase.getSlop());
    }

    private Condition combination(BooleanQuery query) {
        List<Condition> all = new ArrayList<>();
        List<Condition> some = new ArrayList<>();
        List<Condition> none = new ArrayList<>();
        for (BooleanClause clause : query.clauses()) {
            switch (clause.occur()) {
                case MUST, FILTER -> all.add(of(clause.query()));
                case SHOULD -> some.add(of(clause.query()));
                case MUST_NOT -> none.add(of(clause.query()));
            }
        }
        if (all.isEmpty() && some.isEmpty()) {
            return new Nothing();
        }
        int least = Math.max(query.getMinimumNumberShouldMatch(), all.isEmpty() ? 1 : 0);
        boolean single = all.size() + some.size() == 1 && none.isEmpty() && least <= some.size();
        return single
                ? (all.isEmpty() ? some : all).getFirst()
                : new Combination(array(all), array(some), array(none), least);
    }

    private static Condition[] array(List<Condition> conditions) {
        return conditions.isEmpty() ? NONE : conditions.toArray(NONE);
    }

    private Condition fuzzy(FuzzyQuery query) {
        String word = query.getTerm().text();
        int start =
                word.offsetByCodePoints(0, Math.min(query.getPrefixLength(), word.codePointCount(0, word.length())));
        if (query.getMaxEdits() == 0 || start == word.length()) {
            return word(query.getTerm());
        }
        return expansion(
                query.getTerm(),
                new WordPattern.Similar(word.substring(0, start), word.substring(start), query.getMaxEdits()));
    }

    private Condition expansion(Term term, WordPattern pattern) {
        return lexicon.use(term.field(), pattern);
    }

    /** What comes before the first sign is taken by the letter. */
    private static WordPattern wildcard(String pattern) {
        StringBuilder start = new StringBuilder();
        int at = 0;
        while (at < pattern.length() && "*?".indexOf(pattern.charAt(at)) < 0) {
            int letter = pattern.charAt(at) == '\\' && at + 1 < pattern.length() ? at + 1 : at;
            start.appendCodePoint(pattern.codePointAt(letter));
            at = letter + Character.charCount(pattern.codePointAt(letter));
        }
        return new WordPattern.Wildcard(start.toString(), pattern.substring(at));
    }
}
