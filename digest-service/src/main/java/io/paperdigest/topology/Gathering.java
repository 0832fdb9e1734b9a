package io.paperdigest.topology;

/**
 * What the resolver counts while an edition is gathered.
 *
 * @param edition the number of the edition being gathered, from 1
 * @param listings how many listings were resolved so far
 * @param papers how many papers they are
 * @param newListings how many of the listings came since the last cut
 * @param newPapers how many papers more there are since then; fewer, where decisions joined some
 * @param catalogue how many topic changes there were
 * @param changed whether anything that makes a late edition came since the last cut: a listing that counts, a topic, a
 *     decision that changed papers
 */
record Gathering(
        int edition, int listings, int papers, int newListings, int newPapers, int catalogue, boolean changed) {

    static final Gathering FIRST = new Gathering(1, 0, 0, 0, 0, 0, false);

    /** @param counts whether it can be ranked: one of a held page is evidence only */
    Gathering withListing(int papersAdded, boolean counts) {
        return new Gathering(
                edition,
                listings + 1,
                papers + papersAdded,
                newListings + 1,
                newPapers + papersAdded,
                catalogue,
                changed || counts);
    }

    Gathering withDecision(int papersAdded) {
        return new Gathering(
                edition, listings, papers + papersAdded, newListings, newPapers + papersAdded, catalogue, true);
    }

    Gathering withTopicChange() {
        return new Gathering(edition, listings, papers, newListings, newPapers, catalogue + 1, true);
    }

    Gathering afterCut() {
        return new Gathering(edition + 1, listings, papers, 0, 0, catalogue, false);
    }
}
