package io.paperdigest.ingest;

import io.paperdigest.events.SourceReport;
import io.paperdigest.events.SourceReport.Status;
import io.paperdigest.ingest.parse.PageFormat;
import io.paperdigest.ingest.publish.KnownPages;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes the report of one page that is read for the first time. */
final class Reports {

    private final SourceFile file;
    private final String page;
    private final @Nullable PageFormat format;
    private final Instant read;
    private final @Nullable SourceReport last;

    /**
     * @param format null when none was recognised
     */
    Reports(SourceFile file, String page, @Nullable PageFormat format, Instant read, KnownPages known) {
        this.file = file;
        this.page = page;
        this.format = format;
        this.read = read;
        this.last = known.lastComplete(file.source()).orElse(null);
    }

    SourceFile file() {
        return file;
    }

    String page() {
        return page;
    }

    /** How many entries the page should have about; null where that can't be known. */
    @Nullable
    Integer expected() {
        boolean comparable = last != null
                && format != null
                && format.standing()
                && format.name().equals(last.format());
        return comparable && last != null ? last.entries() : null;
    }

    SourceReport complete(@Nullable Instant date, Tally tally) {
        return report(Status.COMPLETE, date, tally, new Verdict.Held(null, ""));
    }

    SourceReport held(@Nullable Instant date, Tally tally, Verdict.Held why) {
        return report(Status.HELD, date, tally, why);
    }

    private SourceReport report(Status status, @Nullable Instant date, Tally tally, Verdict.Held why) {
        boolean held = status == Status.HELD;
        return new SourceReport(
                SourceReport.keyOf(file.source(), page),
                file.source(),
                page,
                file.fileName(),
                format == null ? null : format.name(),
                status,
                date == null ? read : date,
                read,
                read,
                expected(),
                tally.entries(),
                tally.listings(),
                tally.rejected(),
                held ? why.place() : null,
                held ? why.reason() : null,
                held && last != null ? last.page() : null,
                held && last != null ? last.seen() : null);
    }

    /** The same page read again: only the date of the run is new. */
    static SourceReport again(SourceReport first, SourceFile file, Instant read) {
        return new SourceReport(
                first.key(),
                first.source(),
                first.page(),
                file.fileName(),
                first.format(),
                first.status(),
                first.seen(),
                read,
                first.since(),
                first.expected(),
                first.entries(),
                first.listings(),
                first.rejected(),
                first.place(),
                first.reason(),
                first.standing(),
                first.standingSince());
    }
}
