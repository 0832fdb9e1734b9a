package io.paperdigest.identity;

/** What two abstracts say about being of one paper. */
enum Likeness {
    /** They share wording that only the same text has. */
    SIMILAR,
    /** Both are long, in one language, and share no wording. */
    UNRELATED,
    /** Both are long, in different languages: nothing can be said. */
    OTHER_LANGUAGE,
    /** One is missing or short, or they share a little. */
    UNKNOWN
}
