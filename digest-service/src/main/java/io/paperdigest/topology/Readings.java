package io.paperdigest.topology;

import io.paperdigest.edition.Window;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.SourceReport.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What the pages of each source said last, of each day that they speak of. */
final class Readings {

    private final KeyValueStore<String, SourceReport> reports;

    Readings(KeyValueStore<String, SourceReport> reports) {
        this.reports = reports;
    }

    /** Takes the next report of the journal. */
    void keep(SourceReport report) {
        if (report.status() == Status.COMPLETE) {
            mendedBy(report).forEach(reports::delete);
        }
        String key = beginning(report) + report.seen();
        if (isNews(report, reports.get(key))) {
            reports.put(key, report);
        }
    }

    /** The same page read again is news when it was read on a later day: then the source is known to be alive. */
    private static boolean isNews(SourceReport report, @Nullable SourceReport before) {
        return before == null
                || !report.page().equals(before.page())
                || report.status() != before.status()
                || report.read().isAfter(before.read());
    }

    /** The keys of held reports that a whole page ends. */
    private List<String> mendedBy(SourceReport whole) {
        List<String> mended = new ArrayList<>();
        String beginning = beginning(whole);
        try (KeyValueIterator<String, SourceReport> entries = reports.range(beginning, beginning + "~")) {
            while (entries.hasNext()) {
                KeyValue<String, SourceReport> entry = entries.next();
                if (isMended(entry.value, whole)) {
                    mended.add(entry.key);
                }
            }
        }
        return mended;
    }

    /**
     * Whether a whole page is what a held one should have been: its file has the same name, and the held page stated no day
     * but that of its first reading. Any other may be a page of its own, and stays held beside it.
     */
    private static boolean isMended(SourceReport before, SourceReport whole) {
        return before.status() == Status.HELD
                && before.source().equals(whole.source())
                && before.file().equals(whole.file())
                && before.seen().equals(before.since())
                && !before.read().isAfter(whole.read());
    }

    /** Of the keys of a source. */
    private static String beginning(SourceReport report) {
        return report.source() + "@";
    }

    /**
     * Of each source, what its last reading saw: a report for each day its pages speak of. What was held and then not read
     * for the length of the window is no news any more, or its file has another name now: the source stands again as it
     * was read before, or leaves.
     */
    List<SourceReport> last(Instant at) {
        Map<String, Instant> lastRead = new TreeMap<>();
        List<SourceReport> all = new ArrayList<>();
        try (KeyValueIterator<String, SourceReport> entries = reports.all()) {
            while (entries.hasNext()) {
                SourceReport report = entries.next().value;
                if (report.status() == Status.COMPLETE || Window.holds(report.read(), at)) {
                    all.add(report);
                    lastRead.merge(report.source(), report.read(), (a, b) -> a.isAfter(b) ? a : b);
                }
            }
        }
        return all.stream()
                .filter(report -> report.read().equals(lastRead.get(report.source())))
                .toList();
    }
}
