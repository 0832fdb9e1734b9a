package io.paperdigest.identity;

/** What joins two listings, the strongest first: the order in which edges are taken. */
enum Strength {
    ARXIV,
    DOI,
    /** The same title over similar abstracts. */
    TITLE_AND_TEXT,
    TITLE;

    /** Whether a contradiction between any two listings of both sides refuses the union. */
    boolean yieldsTo(Contradiction contradiction) {
        return switch (contradiction) {
            case NONE -> false;
            case OF_TITLES -> this == TITLE_AND_TEXT || this == TITLE;
            case OF_EVERYTHING -> true;
        };
    }
}
