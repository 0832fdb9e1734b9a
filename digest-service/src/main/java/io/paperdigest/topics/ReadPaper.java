package io.paperdigest.topics;

import io.paperdigest.events.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/**
 * The paper that is being matched: where each word that some topic asks for stands in it. One for a matcher, used again
 * for each paper.
 */
final class ReadPaper {

    private static final int NOWHERE = -1;
    private static final int PLACES_AT_FIRST = 1024;

    private final Analyzer analyzer;
    private final PaperTokens tokenizer;
    private final Lexicon lexicon;

    private @Nullable PaperFields fields;
    private @Nullable LucenePaper lucene;
    private final List<Word> words = new ArrayList<>();

    // By place.
    private int places;
    private Word[] wordAt = new Word[PLACES_AT_FIRST];
    private Token[] tokenAt = new Token[PLACES_AT_FIRST];
    private int[] positions = new int[PLACES_AT_FIRST];
    private int[] next = new int[PLACES_AT_FIRST];
    // By the word's number.
    private int[] first = new int[0];
    private int[] last = new int[0];

    ReadPaper(Analyzer analyzer, Lexicon lexicon) {
        this.analyzer = analyzer;
        this.tokenizer = new PaperTokens(analyzer);
        this.lexicon = lexicon;
    }

    /** Puts the paper that was read before out of mind, and reads this one. */
    void read(Paper paper) {
        forget();
        PaperFields now = new PaperFields(paper);
        fields = now;
        List<Token> text = List.of();
        for (String field : PaperFields.NAMED) {
            List<Token> tokens = tokenizer.of(now, field);
            take(lexicon.of(field), tokens, 0);
            if (field.equals(PaperFields.TITLE)) {
                text = tokens;
            } else if (field.equals(PaperFields.ABSTRACT)) {
                takeText(text, tokens);
            }
        }
        lexicon.read();
    }

    private void forget() {
        words.forEach(word -> first[word.number()] = NOWHERE);
        words.clear();
        places = 0;
        lucene = null;
        if (first.length < lexicon.numbers()) {
            first = new int[lexicon.numbers()];
            last = new int[lexicon.numbers()];
            Arrays.fill(first, NOWHERE);
        }
    }

    /** Title and abstract one behind the other, as they were analyzed: prose is analyzed alike whatever its field. */
    private void takeText(List<Token> title, List<Token> rest) {
        FieldWords asked = lexicon.of(PaperFields.TEXT);
        take(asked, title, 0);
        take(asked, rest, title.isEmpty() ? 0 : title.getLast().position() + PaperTokens.GAP);
    }

    private void take(@Nullable FieldWords asked, List<Token> tokens, int before) {
        if (asked == null) {
            return;
        }
        for (Token token : tokens) {
            Word word = asked.word(token.term());
            if (word != null) {
                place(word, token, before);
            }
            for (Word pattern : asked.patterns(token.term())) {
                place(pattern, token, before);
            }
        }
    }

    private void place(Word word, Token token, int before) {
        if (places == wordAt.length) {
            grow();
        }
        int place = places++;
        int number = word.number();
        wordAt[place] = word;
        tokenAt[place] = token;
        positions[place] = before + token.position();
        next[place] = NOWHERE;
        if (first[number] == NOWHERE) {
            first[number] = place;
            words.add(word);
            lexicon.saw(word);
        } else {
            next[last[number]] = place;
        }
        last[number] = place;
    }

    private void grow() {
        wordAt = Arrays.copyOf(wordAt, 2 * places);
        tokenAt = Arrays.copyOf(tokenAt, 2 * places);
        positions = Arrays.copyOf(positions, 2 * places);
        next = Arrays.copyOf(next, 2 * places);
    }

    /** The place where a word stands first, in the order of positions; less than 0 where it stands nowhere. */
    int first(Word word) {
        return word.number() < first.length ? first[word.number()] : NOWHERE;
    }

    /** The place where the same word stands next; less than 0 when there is none. */
    int next(int place) {
        return next[place];
    }

    /** Where in its field a place is, in words. */
    int position(int place) {
        return positions[place];
    }

    /** Where a place is in the paper's text. */
    Span span(int place) {
        return tokenAt[place].span();
    }

    /** The place of a word at a position of its field; less than 0 when it does not stand there. */
    int at(Word word, int position) {
        int place = first(word);
        while (place >= 0 && positions[place] < position) {
            place = next[place];
        }
        return place >= 0 && positions[place] == position ? place : NOWHERE;
    }

    /** The words it has, each once. */
    List<Word> words() {
        return words;
    }

    /** How many places there are, field by field in the order of reading: several where several words take a token. */
    int places() {
        return places;
    }

    /** The word at a place. */
    Word word(int place) {
        return wordAt[place];
    }

    PaperFields fields() {
        return Objects.requireNonNull(fields, "no paper was read");
    }

    /** The same paper in an index of Lucene's, made when it is asked for the first time. */
    LucenePaper lucene() {
        LucenePaper index = lucene;
        if (index == null) {
            index = new LucenePaper(fields(), analyzer);
            lucene = index;
        }
        return index;
    }
}
