package io.paperdigest.identity;

/** What speaks against two listings being of one paper. */
enum Contradiction {
    NONE,
    /** They seem to be records of two publications of one work; records are noisy, so most have to say so. */
    OF_RECORDS,
    /** A title they share is a coincidence; an id is not refuted. */
    OF_TITLES,
    /** They are different papers, whatever they share. */
    OF_EVERYTHING
}
