package io.paperdigest.topics;

import java.util.function.Consumer;

/**
 * A term of a field that some topic asks for. There is one object for each, so that it is compared by identity, and a
 * number by which a paper keeps where it stands.
 */
final class Word implements Condition, Clue {

    private final String field;
    private final String text;
    private final int number;

    Word(String field, String text, int number) {
        this.field = field;
        this.text = text;
        this.number = number;
    }

    String field() {
        return field;
    }

    /** As the analyzer makes it. */
    String text() {
        return text;
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
        return field + ":" + text;
    }
}
