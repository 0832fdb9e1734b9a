package io.paperdigest.identity;

/** What joins two listings, the strongest first: the order in which edges are taken. */
enum Strength {
    /** The same listing in all that says which paper it is of. */
    COPY,
    ARXIV,
    DOI,
    /** The same title over similar abstracts. */
    TITLE_AND_TEXT,
    /** Similar abstracts under different titles. */
    TEXT,
    /** The same title, and for records the same year. */
    TITLE,
    /** The same title in what seems to be the same venue, the year unknown or nearly the same. */
    TITLE_AND_VENUE,
    /** Almost the same title, by the same authors in the same year. */
    NEAR_TITLE,
    /** The same title, and nothing else to say that it is of one publication. */
    TITLE_ALONE;

    /** Whether a contradiction between any two listings of both sides refuses the union. */
    boolean yieldsTo(Contradiction contradiction) {
        return switch (contradiction) {
            case NONE -> false;
            case OF_RECORDS, OF_TITLES -> this != COPY && this != ARXIV && this != DOI;
            case OF_EVERYTHING -> true;
        };
    }
}
