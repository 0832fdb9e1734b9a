package io.paperdigest.events;

/**
 * Answers a request to cut.
 *
 * @param request the request; the key on {@code cuts}
 * @param edition the day's edition
 * @param closed true when the request closed this edition; false when nothing had come since it was closed
 * @param listings how many listings have been resolved in all
 * @param papers how many papers they are
 * @param newListings how many of the listings came since the edition before
 * @param newPapers how many papers more there are since then; less than 0 when papers turned out to be one
 */
public record CutAnswer(
        String request, String edition, boolean closed, int listings, int papers, int newListings, int newPapers) {

    public CutAnswer {
        Check.text(request, "request");
        Check.text(edition, "edition");
        Check.atLeast(0, listings, "listings");
        Check.atLeast(0, papers, "papers");
        Check.atLeast(0, newListings, "newListings");
    }
}
