package io.paperdigest.topics;

/** Says which words it takes. Means the same as Lucene's query of its kind. */
sealed interface WordPattern {

    /** What every word it takes begins with; at least two letters. */
    String start();

    /** Whether it takes a word, one that begins as it should. */
    boolean takes(String word);

    /**
     * Every word that begins so.
     *
     * @param start what with
     */
    record Beginning(String start) implements WordPattern {
        @Override
        public boolean takes(String word) {
            return true;
        }
    }

    /**
     * A star stands for any letters or none, a question mark for one.
     *
     * @param start what comes before the first of them
     * @param rest from the first of them on; a backslash before a letter means the letter itself
     */
    record Wildcard(String start, String rest) implements WordPattern {

        @Override
        public boolean takes(String word) {
            return Glob.takes(rest, word.substring(start.length()));
        }
    }

    /**
     * Words that differ in a few letters: one too many, too few, another, or two swapped.
     *
     * @param start what may not differ
     * @param rest what may
     * @param edits in how many letters, from 0
     */
    record Similar(String start, String rest, int edits) implements WordPattern {
        @Override
        public boolean takes(String word) {
            return Edits.atMost(edits, rest, word.substring(start.length()));
        }
    }
}
