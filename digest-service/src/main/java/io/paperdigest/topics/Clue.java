package io.paperdigest.topics;

/** What a paper must have so that a topic is tried on it. */
sealed interface Clue permits Word, Clue.Pair {

    /**
     * Two words of a field, one right after the other.
     *
     * @param first the one
     * @param second the other
     */
    record Pair(Word first, Word second) implements Clue {}
}
