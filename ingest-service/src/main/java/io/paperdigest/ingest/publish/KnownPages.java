package io.paperdigest.ingest.publish;

import io.paperdigest.events.SourceReport;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pages that were read before, as the {@code sources} channel tells. */
public final class KnownPages {

    private final Map<String, SourceReport> byKey = new LinkedHashMap<>();

    /** The report of this very page; empty when it was never read to its end. */
    public Optional<SourceReport> page(String source, String page) {
        return Optional.ofNullable(byKey.get(SourceReport.keyOf(source, page)));
    }

    /** The report of a source's last complete copy: the last one read, and of those the last one reported. */
    public Optional<SourceReport> lastComplete(String source) {
        return byKey.values().stream()
                .filter(report -> report.source().equals(source))
                .filter(report -> report.status() == SourceReport.Status.COMPLETE)
                // Of equals, max keeps the last.
                .max(Comparator.comparing(SourceReport::read));
    }

    /** Adds a report, in the order of the channel. */
    public void add(SourceReport report) {
        byKey.remove(report.key());
        byKey.put(report.key(), report);
    }

    /** How many pages are known. */
    public int size() {
        return byKey.size();
    }
}
