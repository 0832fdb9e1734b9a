package io.paperdigest.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.paperdigest.events.SourceReport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what is read. Loaded only by a service that watches. */
final class IngestMeters implements InboxEvents {

    private final MeterRegistry registry;
    private final InstantSource clock;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile Instant lastRead;

    IngestMeters(MeterRegistry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
        this.lastRead = clock.instant();
        Gauge.builder("paperdigest.inbox.files", waiting, AtomicInteger::get)
                .description("Files in the inbox that were not read yet")
                .register(registry);
        Gauge.builder("paperdigest.inbox.idle", this, IngestMeters::idleSeconds)
                .baseUnit("seconds")
                .description("Time since a page was last read, or since the start")
                .register(registry);
    }

    private double idleSeconds() {
        return Duration.between(lastRead, clock.instant()).toMillis() / 1000.0;
    }

    @Override
    public void read(IngestSummary summary) {
        lastRead = clock.instant();
        summary.reports().forEach(report -> page(report, summary.known().contains(report)));
        summary.rejections()
                .forEach(rejection ->
                        counter("paperdigest.rejections", rejection.source()).increment());
    }

    private void page(SourceReport report, boolean known) {
        Counter.builder("paperdigest.pages")
                .description("Pages read, by what came of them; known: the same bytes were read before")
                .tag("source", report.source())
                .tag("status", known ? "known" : report.status().name().toLowerCase(Locale.ROOT))
                .register(registry)
                .increment();
        if (!known) {
            counter("paperdigest.listings", report.source()).increment(report.listings());
        }
    }

    private Counter counter(String name, String source) {
        return Counter.builder(name).tag("source", source).register(registry);
    }

    @Override
    public void waiting(int files) {
        waiting.set(files);
    }
}
