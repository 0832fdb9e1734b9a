package io.paperdigest.edition;

/** What the ranking of every paper is called. */
public final class AllPapers {

    public static final String TITLE = "All papers";

    public static final String GROUP = "All";

    private AllPapers() {}
}
