package io.paperdigest.identity;

/**
 * Why two sets of witnesses are not of one paper.
 *
 * @param kind what spoke against it
 * @param between two witnesses, one of each set, that it is about
 */
record Objection(Kind kind, Pair between) {

    enum Kind {
        /** An operator decided so. */
        DECIDED,
        /** A page that has both titles means two papers. */
        LISTED_APART,
        /** What the two say: see {@link Contradiction}. */
        CONTRADICTION
    }
}
