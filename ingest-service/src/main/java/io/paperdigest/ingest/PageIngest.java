package io.paperdigest.ingest;

import io.paperdigest.events.Rejection;
import io.paperdigest.events.SourceReport;
import io.paperdigest.ingest.fetch.Fetched;
import io.paperdigest.ingest.parse.Entry;
import io.paperdigest.ingest.parse.Formats;
import io.paperdigest.ingest.parse.PageBytes;
import io.paperdigest.ingest.parse.PageEnd;
import io.paperdigest.ingest.parse.PageFormat;
import io.paperdigest.ingest.publish.KnownPages;
import io.paperdigest.ingest.publish.ListingPublisher;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page that is new and publishes it: a first reading decides whether it counts, a second one publishes its
 * entries, and the report comes last.
 */
final class PageIngest {

    private final Formats formats;
    private final KnownPages known;
    private final ListingPublisher publisher;
    private final StopSignal stop;

    PageIngest(Formats formats, KnownPages known, ListingPublisher publisher, StopSignal stop) {
        this.formats = formats;
        this.known = known;
        this.publisher = publisher;
        this.stop = stop;
    }

    /**
     * What came of a page.
     *
     * @param rejections of its entries, or of the page
     * @param stated its date, or the newest of its entries'; empty where they state none
     */
    record Outcome(SourceReport report, List<Rejection> rejections, Optional<Instant> stated) {}

    /** A page that can't be had. */
    Outcome refused(SourceFile file, String page, String reason, Instant read) {
        return unreadable(new Reports(file, page, null, read, known), reason);
    }

    /** A page that is here. */
    Outcome ingest(SourceFile file, Fetched page, Instant read) throws IOException {
        PageBytes bytes = page::open;
        return switch (formats.recognise(bytes)) {
            case Formats.Recognition.As as -> ingest(file, page, as.format(), read);
            case Formats.Recognition.Nothing nothing ->
                unreadable(new Reports(file, page.id(), null, read, known), nothing.reason());
        };
    }

    private Outcome ingest(SourceFile file, Fetched page, PageFormat format, Instant read) throws IOException {
        Tally tally = new Tally();
        PageEnd end = format.read(page::open, entry -> {
            stop.check();
            tally.accept(entry);
        });
        Reports reports = new Reports(file, page.id(), format, read, known);
        Instant date = date(file, end);
        Optional<Instant> stated = Optional.ofNullable(date).or(tally::newest);
        Verdict verdict = Verdict.of(tally, end.fault(), reports.expected());
        ListingAssembly assembly = new ListingAssembly(
                file.source(),
                page.id(),
                file.fileName(),
                format.name(),
                tally.entries(),
                date,
                read,
                verdict instanceof Verdict.Held,
                format.announcement());
        return switch (verdict) {
            case Verdict.Complete complete ->
                report(reports.complete(date, tally), publish(page, format, assembly), stated);
            case Verdict.Held held -> report(reports.held(date, tally, held), publish(page, format, assembly), stated);
            case Verdict.Unreadable unreadable -> unreadable(reports, unreadable.reason());
        };
    }

    /** The page's date: what its file's name states, else what it states itself; null when neither does. */
    private static @Nullable Instant date(SourceFile file, PageEnd end) {
        LocalDate date = file.date() != null ? file.date() : end.date();
        return date == null ? null : date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private List<Rejection> publish(Fetched page, PageFormat format, ListingAssembly assembly) throws IOException {
        List<Rejection> rejections = new ArrayList<>();
        format.read(page::open, entry -> {
            stop.check();
            switch (entry) {
                case Entry.Found found -> publisher.listing(assembly.listing(found));
                case Entry.Malformed malformed -> {
                    Rejection rejection = assembly.rejection(malformed);
                    publisher.rejection(rejection);
                    rejections.add(rejection);
                }
            }
        });
        return rejections;
    }

    private Outcome report(SourceReport report, List<Rejection> rejections, Optional<Instant> stated) {
        publisher.report(report);
        return new Outcome(report, rejections, stated);
    }

    private Outcome unreadable(Reports reports, String reason) {
        Rejection rejection = Rejections.ofPage(reports.file(), reports.page(), reason);
        publisher.rejection(rejection);
        SourceReport report = reports.held(null, new Tally(), new Verdict.Held(null, reason));
        return report(report, List.of(rejection), Optional.empty());
    }
}
