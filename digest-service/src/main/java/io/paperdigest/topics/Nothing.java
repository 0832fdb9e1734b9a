package io.paperdigest.topics;

import java.util.function.Consumer;

/** Holds for no paper. */
record Nothing() implements Condition {

    @Override
    public boolean holds(ReadPaper paper) {
        return false;
    }

    @Override
    public void mark(ReadPaper paper, Consumer<Span> spans) {
        // Stands nowhere.
    }

    @Override
    public void words(Consumer<Word> each) {
        // Has none.
    }
}
