package io.paperdigest.topics;

import java.util.function.Consumer;

/**
 * Words that stand at fixed distances from the first.
 *
 * @param words two or more
 * @param distances of each word from the first, which has 0
 */
@SuppressWarnings("ArrayRecordComponent") // there are hundreds of thousands of them, and nobody compares them
record Phrase(Word[] words, int[] distances) implements Condition {

    @Override
    public boolean holds(ReadPaper paper) {
        for (int place = paper.first(words[0]); place >= 0; place = paper.next(place)) {
            if (last(paper, place) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void mark(ReadPaper paper, Consumer<Span> spans) {
        for (int place = paper.first(words[0]); place >= 0; place = paper.next(place)) {
            int last = last(paper, place);
            if (last >= 0) {
                spans.accept(paper.span(place).to(paper.span(last)));
            }
        }
    }

    /** The place of the last word, when all of them follow the first one's place; else less than 0. */
    private int last(ReadPaper paper, int first) {
        int position = paper.position(first);
        int place = first;
        for (int i = 1; i < words.length && place >= 0; i++) {
            place = paper.at(words[i], position + distances[i]);
        }
        return place;
    }

    @Override
    public void words(Consumer<Word> each) {
        for (Word word : words) {
            each.accept(word);
        }
    }
}
