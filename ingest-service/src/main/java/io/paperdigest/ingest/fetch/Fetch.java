package io.paperdigest.ingest.fetch;

/** What came of fetching a page. */
public sealed interface Fetch {

    /** The page is here. Whoever asked for it closes it. */
    record Here(Fetched page) implements Fetch {}

    /**
     * The page can't be had.
     *
     * @param page an id for the attempt; never the id of a page that is here
     * @param reason why, for people
     */
    record Refused(String page, String reason) implements Fetch {}
}
