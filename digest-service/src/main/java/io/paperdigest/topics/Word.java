package io.paperdigest.topics;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A term of a field that some topic asks for, or any that a pattern takes. There is one object for each, so that it is
 * compared by identity, and a number by which a paper keeps where it stands.
 */
final class Word implements Condition, Clue {

    private final String field;
    private final String text;
    private final @Nullable WordPattern pattern;
    private final int number;

    private Word(String field, String text, @Nullable WordPattern pattern, int number) {
        this.field = field;
        this.text = text;
        this.pattern = pattern;
        this.number = number;
    }

    static Word of(String field, String text, int number) {
        return new Word(field, text, null, number);
    }

    static Word of(String field, WordPattern pattern, int number) {
        return new Word(field, pattern.start(), pattern, number);
    }

    String field() {
        return field;
    }

    /** As the analyzer makes it; of a pattern, what it starts with. */
    String text() {
        return text;
    }

    /** Null when it is one term. */
    @Nullable
    WordPattern pattern() {
        return pattern;
    }

    /** Whether it has a pattern that takes a term; one that begins as the pattern does. */
    boolean takes(String term) {
        return pattern != null && pattern.takes(term);
    }

    /** From 0; another word may have it once this one is gone from the lexicon. */
    int number() {
        return number;
    }

    @Override
    public boolean holds(ReadPaper paper) {
        return paper.first(this) >= 0;
    }

    @Override
    public void mark(ReadPaper paper, Consumer<Span> spans) {
        for (int place = paper.first(this); place >= 0; place = paper.next(place)) {
            spans.accept(paper.span(place));
        }
    }

    @Override
    public void words(Consumer<Word> each) {
        each.accept(this);
    }

    @Override
    public String toString() {
        return field + ":" + (pattern == null ? text : pattern);
    }
}
