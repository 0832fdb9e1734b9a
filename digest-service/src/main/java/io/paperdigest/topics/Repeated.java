package io.paperdigest.topics;

import java.util.function.Consumer;

/**
 * A word that stands twice: {@code "agent agent"~50}, as Lucene finds it.
 *
 * @param word which
 * @param between how many words may stand between one place and the next, from 1
 */
record Repeated(Word word, int between) implements Condition {

    @Override
    public boolean holds(ReadPaper paper) {
        int place = paper.first(word);
        while (place >= 0 && !holdsAt(paper, place)) {
            place = paper.next(place);
        }
        return place >= 0;
    }

    private boolean holdsAt(ReadPaper paper, int place) {
        int next = paper.next(place);
        return next >= 0 && paper.position(next) - paper.position(place) - 1 <= between;
    }

    /** Lucene has moved on to the third place by the time that it says where the second one ends. */
    @Override
    public void mark(ReadPaper paper, Consumer<Span> spans) {
        for (int place = paper.first(word); place >= 0; place = paper.next(place)) {
            if (holdsAt(paper, place)) {
                int second = paper.next(place);
                int third = paper.next(second);
                spans.accept(paper.span(place).to(paper.span(third < 0 ? second : third)));
            }
        }
    }

    @Override
    public void words(Consumer<Word> each) {
        each.accept(word);
        each.accept(word);
    }
}
