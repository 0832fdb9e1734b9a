package io.paperdigest.topics;

import io.paperdigest.events.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/**
 * The paper that is being matched: where each word that some topic asks for stands in it. One for a matcher, used again
 * for each paper.
 */
final class ReadPaper {

    private static final int NOWHERE = -1;

    private final Analyzer analyzer;
    private final PaperTokens tokenizer;
    private final Lexicon lexicon;

    private @Nullable PaperFields fields;
    private final Map<String, List<Token>> tokens = new HashMap<>();
    private final Map<String, List<Token>> sorted = new HashMap<>();
    private @Nullable LucenePaper lucene;

    // By place: the word there, in the order of reading.
    private final List<Word> words = new ArrayList<>();
    private final List<Token> places = new ArrayList<>();
    private int[] next = new int[1024];
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
        for (String field : PaperFields.NAMED) {
            take(field, tokenizer.of(now, field));
        }
        take(PaperFields.TEXT, text());
        lexicon.read();
    }

    private void forget() {
        words.forEach(word -> first[word.number()] = NOWHERE);
        words.clear();
        places.clear();
        sorted.clear();
        lucene = null;
        if (first.length < lexicon.numbers()) {
            first = new int[lexicon.numbers()];
            last = new int[lexicon.numbers()];
            Arrays.fill(first, NOWHERE);
        }
    }

    /** Title and abstract one behind the other, as they were analyzed: prose is analyzed alike whatever its field. */
    private List<Token> text() {
        List<Token> text = new ArrayList<>(of(PaperFields.TITLE));
        int before = text.isEmpty() ? 0 : text.getLast().position() + PaperTokens.GAP;
        for (Token token : of(PaperFields.ABSTRACT)) {
            text.add(new Token(token.term(), token.position() + before, token.span()));
        }
        return text;
    }

    private void take(String field, List<Token> all) {
        tokens.put(field, all);
        Map<String, Word> asked = lexicon.of(field);
        if (asked == null) {
            return;
        }
        for (Token token : all) {
            Word word = asked.get(token.term());
            if (word != null) {
                place(word, token);
            }
        }
    }

    private void place(Word word, Token token) {
        int place = places.size();
        int number = word.number();
        words.add(word);
        places.add(token);
        if (place == next.length) {
            next = Arrays.copyOf(next, 2 * place);
        }
        next[place] = NOWHERE;
        if (first[number] == NOWHERE) {
            first[number] = place;
            lexicon.saw(word);
        } else {
            next[last[number]] = place;
        }
        last[number] = place;
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
        return places.get(place).position();
    }

    /** Where a place is in the paper's text. */
    Span span(int place) {
        return places.get(place).span();
    }

    /** The place of a word at a position of its field; less than 0 when it does not stand there. */
    int at(Word word, int position) {
        int place = first(word);
        while (place >= 0 && position(place) < position) {
            place = next[place];
        }
        return place >= 0 && position(place) == position ? place : NOWHERE;
    }

    /** The word at each place, field by field in the order of reading. A word that stands twice is there twice. */
    List<Word> words() {
        return words;
    }

    /** Whether a place is the first of its word. */
    boolean isFirst(int place) {
        return first[words.get(place).number()] == place;
    }

    /** The tokens of a field that a pattern takes. */
    Iterable<Token> expand(String field, WordPattern pattern) {
        List<Token> taken = new ArrayList<>();
        List<Token> all = sorted(field);
        String start = pattern.start();
        for (int i = from(all, start); i < all.size() && all.get(i).term().startsWith(start); i++) {
            if (pattern.takes(all.get(i).term())) {
                taken.add(all.get(i));
            }
        }
        return taken;
    }

    /** The tokens of a field by term. */
    List<Token> sorted(String field) {
        return sorted.computeIfAbsent(field, f -> {
            List<Token> all = new ArrayList<>(of(f));
            all.sort(Comparator.comparing(Token::term));
            return all;
        });
    }

    private static int from(List<Token> all, String start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).term().compareTo(start) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Token> of(String field) {
        return tokens.getOrDefault(field, List.of());
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
