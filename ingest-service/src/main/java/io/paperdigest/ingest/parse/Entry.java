package io.paperdigest.ingest.parse;

/** One entry of a page: every one that is read ends as one of these. */
public sealed interface Entry {

    /** The entry's position among all entries of the page, 1 for the first. */
    int ordinal();

    /** Where it stands, for people: {@code line 41}, {@code entry 7}. */
    String place();

    /** An entry that names a paper. */
    record Found(int ordinal, String place, FoundPaper paper) implements Entry {}

    /**
     * An entry that can't be read.
     *
     * @param reason why, for people
     * @param content the entry as it was read
     */
    record Malformed(int ordinal, String place, String reason, String content) implements Entry {}
}
