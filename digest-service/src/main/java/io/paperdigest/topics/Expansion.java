package io.paperdigest.topics;

import java.util.function.Consumer;

/**
 * Any word of a field that a pattern takes.
 *
 * @param field where
 * @param pattern which
 */
record Expansion(String field, WordPattern pattern) implements Condition {

    @Override
    public boolean holds(ReadPaper paper) {
        return paper.expand(field, pattern).iterator().hasNext();
    }

    @Override
    public void mark(ReadPaper paper, Consumer<Span> spans) {
        paper.expand(field, pattern).forEach(token -> spans.accept(token.span()));
    }

    /** They are the paper's words, not the topic's. */
    @Override
    public void words(Consumer<Word> each) {
        // None of its own.
    }
}
