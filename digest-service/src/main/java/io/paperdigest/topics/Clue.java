package io.paperdigest.topics;

/** What a paper must have so that a topic is tried on it. */
sealed interface Clue permits Word, Clue.Pair, Clue.Start, Clue.Anything {

    /**
     * Two words of a field, one right after the other.
     *
     * @param first the one
     * @param second the other
     */
    record Pair(Word first, Word second) implements Clue {}

    /**
     * A word that begins so.
     *
     * @param field where
     * @param letters {@value #LONGEST} at most
     */
    record Start(String field, String letters) implements Clue {

        /** A paper is asked for every word's start of each length: fewer lengths, fewer questions. */
        static final int LONGEST = 4;

        static Start of(String field, String start) {
            return new Start(field, start.substring(0, Math.min(LONGEST, start.length())));
        }
    }

    /** Every paper has it. */
    record Anything() implements Clue {}
}
