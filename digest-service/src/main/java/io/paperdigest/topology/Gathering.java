package io.paperdigest.topology;

import io.paperdigest.events.Cut;
import io.paperdigest.events.SourceReport;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param held the sources that the last edition says are held, sorted, each once
 */
record Gathering(
        int edition,
        int listings,
        int papers,
        int newListings,
        int newPapers,
        int catalogue,
        boolean changed,
        List<String> held) {

    static final Gathering FIRST = new Gathering(1, 0, 0, 0, 0, 0, false, List.of());

    Gathering {
        held = known(held);
    }

    /**
     * @param held null in what an older program wrote down, which did not know: after its update one edition may close
     *     that only notifies, and of what the last one said already
     */
    private static List<String> known(@Nullable List<String> held) {
        return held == null ? List.of() : List.copyOf(held);
    }

    /** @param counts whether it can be ranked: one of a held page is evidence only */
    Gathering withListing(int papersAdded, boolean counts) {
        return new Gathering(
                edition,
                listings + 1,
                papers + papersAdded,
                newListings + 1,
                newPapers + papersAdded,
                catalogue,
                changed || counts,
                held);
    }

    Gathering withDecision(int papersAdded) {
        return new Gathering(
                edition, listings, papers + papersAdded, newListings, newPapers + papersAdded, catalogue, true, held);
    }

    Gathering withTopicChange() {
        return new Gathering(edition, listings, papers, newListings, newPapers, catalogue + 1, true, held);
    }

    Gathering after(Cut cut) {
        return new Gathering(edition + 1, listings, papers, 0, 0, catalogue, false, heldOf(cut.sources()));
    }

    /** Whether a source is held of which the last edition does not say so. */
    boolean isNewlyHeld(Collection<SourceReport> readings) {
        return !held.containsAll(heldOf(readings));
    }

    private static List<String> heldOf(Collection<SourceReport> readings) {
        return readings.stream()
                .filter(report -> report.status() == SourceReport.Status.HELD)
                .map(SourceReport::source)
                .distinct()
                .sorted()
                .toList();
    }
}
