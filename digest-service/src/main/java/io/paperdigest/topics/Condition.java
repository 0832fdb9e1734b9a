package io.paperdigest.topics;

import java.util.function.Consumer;

/**
 * What a topic's query asks of a paper. Says the same as the Lucene query it was made of, and finds the same words, but is
 * answered from a paper's words in memory, without an index.
 */
sealed interface Condition permits Word, Phrase, LoosePhrase, Repeated, Combination, Nothing {

    /** Whether the paper has what is asked for. */
    boolean holds(ReadPaper paper);

    /** Hands on where in the paper it stands. Asked only where the condition holds; in any order, with repetitions. */
    void mark(ReadPaper paper, Consumer<Span> spans);

    /** Hands on every word it is made of, as often as it stands there. */
    void words(Consumer<Word> each);
}
