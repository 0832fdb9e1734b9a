package io.paperdigest.edition;

import io.paperdigest.events.Cut;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Partial;
import io.paperdigest.events.SourceReport;
import java.util.HashSet;
import java.util.Set;

/** Counts papers on the pages the sources last showed. A held page gives way to its last complete copy. */
public final class PagesShown {

    private final Set<String> pages = new HashSet<>();
    private int listed;
    private int shared;

    public PagesShown(Cut cut) {
        for (SourceReport report : cut.sources()) {
            String page = report.status() == SourceReport.Status.HELD ? report.standing() : report.page();
            if (page != null) {
                pages.add(SourceReport.keyOf(report.source(), page));
            }
        }
    }

    /** Counts a paper, each once; says whether it is on one of the pages. */
    public boolean add(Paper paper) {
        long on = paper.listings().stream()
                .filter(listing -> !listing.held())
                .map(listing -> SourceReport.keyOf(listing.source(), listing.page()))
                .filter(pages::contains)
                .distinct()
                .count();
        listed += on > 0 ? 1 : 0;
        shared += on > 1 ? 1 : 0;
        return on > 0;
    }

    /** The counts, with those of the ranking. */
    public Partial.Counts counts(int ranked, int matched) {
        return new Partial.Counts(ranked, matched, listed, shared);
    }
}
