package io.paperdigest.service;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.paperdigest.events.Canonical;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.Redirect;
import io.paperdigest.events.SourceReport;
import io.paperdigest.topology.TopologyWatch;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Counts what the digest service does. Loaded only by a service that runs alone. */
final class DigestMeters implements TopologyWatch {

    private final MeterRegistry registry;
    private final InstantSource clock;
    private final Counter resolved;
    private final Counter redirected;
    private volatile @Nullable Counted counted;
    private volatile @Nullable EditionManifest latest;

    private record Counted(int listings, int papers) {}

    DigestMeters(MeterRegistry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
        this.resolved = Counter.builder("paperdigest.listings.resolved")
                .description("Listings that were resolved to papers here")
                .register(registry);
        this.redirected = Counter.builder("paperdigest.papers.redirected")
                .description("Papers that turned out to be another one")
                .register(registry);
        journal("paperdigest.journal.listings", "Listings in the journal", Counted::listings);
        journal("paperdigest.journal.papers", "Papers that they are", Counted::papers);
        journal(
                "paperdigest.journal.merges",
                "Listings of papers already listed",
                now -> now.listings() - now.papers());
        Gauge.builder("paperdigest.edition.age", this, DigestMeters::ageSeconds)
                .baseUnit("seconds")
                .description("Time since the cut of the edition that was closed last")
                .register(registry);
        edition("paperdigest.edition.ranked", "Papers ranked in the last edition", EditionManifest::ranked);
        edition("paperdigest.edition.listed", "Papers on the pages last shown", EditionManifest::listed);
        sources("held", report -> report.status() == SourceReport.Status.HELD);
        sources("stale", report -> report.read().isAfter(report.since()));
        sources(
                "fresh",
                report -> report.status() == SourceReport.Status.COMPLETE
                        && !report.read().isAfter(report.since()));
    }

    /** Adds what somebody else counts, until he closes it, where it can be closed. */
    void bind(MeterBinder meters) {
        meters.bindTo(registry);
    }

    private void journal(String name, String description, ToDoubleFunction<Counted> value) {
        Gauge.builder(name, this, meters -> of(meters.counted, value))
                .description(description + "; NaN where another instance has the journal")
                .register(registry);
    }

    private void edition(String name, String description, ToDoubleFunction<EditionManifest> value) {
        Gauge.builder(name, this, meters -> of(meters.latest, value))
                .description(description)
                .register(registry);
    }

    private void sources(String state, Predicate<SourceReport> is) {
        Gauge.builder(
                        "paperdigest.edition.sources",
                        this,
                        meters -> of(
                                meters.latest,
                                edition -> edition.cut().sources().stream()
                                        .filter(is)
                                        .count()))
                .tag("state", state)
                .description("Sources of the last edition: held, stale (the same page on a later day), fresh")
                .register(registry);
    }

    private static <T> double of(@Nullable T value, ToDoubleFunction<T> read) {
        return value == null ? Double.NaN : read.applyAsDouble(value);
    }

    private double ageSeconds() {
        return of(
                latest,
                edition -> Duration.between(edition.cut().at(), clock.instant()).toMillis() / 1000.0);
    }

    @Override
    public void resolved(String listing, List<Canonical> changes) {
        resolved.increment();
        changes.stream().filter(Redirect.class::isInstance).forEach(change -> redirected.increment());
    }

    @Override
    public void counted(int listings, int papers) {
        counted = new Counted(listings, papers);
    }

    @Override
    public void released() {
        counted = null;
    }

    /** Which edition was closed last. */
    void latest(EditionManifest edition) {
        latest = edition;
    }

    /** A step of a delivery, which is durable. */
    void recorded(Delivery delivery) {
        Counter.builder("paperdigest.deliveries")
                .description("Steps of deliveries: pending, attempted, and the outcomes")
                .tag("state", delivery.state().name().toLowerCase(Locale.ROOT))
                .register(registry)
                .increment();
    }
}
