package io.paperdigest.ingest;

import io.paperdigest.events.Rejection;
import io.paperdigest.events.SourceReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading some pages.
 *
 * @param listings how many entries of the pages are listings; those of known pages included, a page counted once
 * @param published how many of them were published now
 * @param known the reports among these of files that hold a page that was read before
 * @param rejections what could not be read, in the pages that are new
 * @param reports one a file, in the order of the files
 * @param stated the newest date that a page states, or where it states none, its entries; a known page states the day it
 *     was read with. Empty where none states any
 */
public record IngestSummary(
        int listings,
        int published,
        List<SourceReport> known,
        List<Rejection> rejections,
        List<SourceReport> reports,
        Optional<Instant> stated) {

    public IngestSummary {
        known = List.copyOf(known);
        rejections = List.copyOf(rejections);
        reports = List.copyOf(reports);
    }

    /** The reports of pages that are held. */
    public List<SourceReport> held() {
        return reports.stream()
                .filter(report -> report.status() == SourceReport.Status.HELD)
                .toList();
    }

    /** What could not be read, less the pages that are held as a whole, whose reports say why. */
    public List<Rejection> rejectedEntries() {
        return rejections.stream()
                .filter(rejection -> held().stream().noneMatch(page -> isOfWhole(page, rejection)))
                .toList();
    }

    private static boolean isOfWhole(SourceReport page, Rejection rejection) {
        return rejection.place() == null
                && rejection.source().equals(page.source())
                && rejection.file().equals(page.file())
                && rejection.reason().equals(page.reason());
    }

    /** How many files hold a page that was read before. */
    public int knownPages() {
        return known.size();
    }

    /** Whether every page had been read before. */
    public boolean allKnown() {
        return !reports.isEmpty() && known.size() == reports.size();
    }
}
