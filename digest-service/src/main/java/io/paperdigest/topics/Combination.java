package io.paperdigest.topics;

import java.util.function.Consumer;

/**
 * Conditions put together.
 *
 * @param all each must hold
 * @param some of these at least {@code least} must hold
 * @param none no one may hold
 * @param least from 0; more than 0 where {@code all} is empty
 */
@SuppressWarnings("ArrayRecordComponent") // there are hundreds of thousands of them, and nobody compares them
record Combination(Condition[] all, Condition[] some, Condition[] none, int least) implements Condition {

    @Override
    public boolean holds(ReadPaper paper) {
        for (Condition one : all) {
            if (!one.holds(paper)) {
                return false;
            }
        }
        for (Condition one : none) {
            if (one.holds(paper)) {
                return false;
            }
        }
        return enough(paper);
    }

    private boolean enough(ReadPaper paper) {
        int missing = least;
        for (int i = 0; i < some.length && missing > 0; i++) {
            missing -= some[i].holds(paper) ? 1 : 0;
        }
        return missing <= 0;
    }

    @Override
    public void mark(ReadPaper paper, Consumer<Span> spans) {
        for (Condition one : all) {
            one.mark(paper, spans);
        }
        for (Condition one : some) {
            if (one.holds(paper)) {
                one.mark(paper, spans);
            }
        }
    }

    @Override
    public void words(Consumer<Word> each) {
        words(all, each);
        words(some, each);
        words(none, each);
    }

    private static void words(Condition[] conditions, Consumer<Word> each) {
        for (Condition one : conditions) {
            one.words(each);
        }
    }
}
