package io.paperdigest.identity;

/** Is told how the papers of a component came about. Witnesses are named by their places. */
interface Trail {

    /** Nobody asks. */
    Trail NONE = new Trail() {};

    /** Evidence of this strength joined two sets of witnesses, of which these are the first. */
    default void joined(Strength strength, Pair sets) {}

    /** Evidence of this strength would have joined two sets, and these two witnesses of theirs spoke against it. */
    default void refused(Strength strength, Pair sets, Objection objection) {}

    /** A decision to join two witnesses had no effect, because these two are decided to be different. */
    default void overruled(Pair same, Pair different) {}
}
