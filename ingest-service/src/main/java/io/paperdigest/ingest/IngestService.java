package io.paperdigest.ingest;

import io.paperdigest.events.Rejection;
import io.paperdigest.events.SourceReport;
import io.paperdigest.ingest.fetch.Fetch;
import io.paperdigest.ingest.fetch.Fetched;
import io.paperdigest.ingest.fetch.PageFetcher;
import io.paperdigest.ingest.parse.Formats;
import io.paperdigest.ingest.parse.arxivdays.ArxivDaysFormat;
import io.paperdigest.ingest.parse.dailypapers.DailyPapersFormat;
import io.paperdigest.ingest.parse.dailyrows.DailyRowsFormat;
import io.paperdigest.ingest.parse.trendingpage.TrendingPageFormat;
import io.paperdigest.ingest.publish.KnownPages;
import io.paperdigest.ingest.publish.KnownPagesReader;
import io.paperdigest.ingest.publish.ListingPublisher;
import io.paperdigest.ingest.publish.PublishFailed;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads pages and publishes what is new on them. One thread at a time; {@link #stop} may come from any.
 *
 * <p>A page is known by its bytes. When it was read to its end before, only its report is published again, with the new
 * date. When an earlier run was killed in the middle of it, it has no report, and everything is published again: the
 * same listings under the same keys.
 */
public final class IngestService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IngestService.class);
    private static final Formats FORMATS = new Formats(
            List.of(new DailyRowsFormat(), new ArxivDaysFormat(), new DailyPapersFormat(), new TrendingPageFormat()));

    private final PageFetcher fetcher;
    private final ListingPublisher publisher;
    private final Supplier<KnownPages> knownPages;
    private final StopSignal stop = new StopSignal();

    /** Connects when pages are read. The channels must exist. */
    public IngestService(IngestConfig config) {
        this(config, new KafkaClients(config.client()));
    }

    private IngestService(IngestConfig config, KafkaClients clients) {
        this(config, clients, clients.writer(ListingPublisher.PRODUCER));
    }

    /** On a producer of one's own, which is closed with this. */
    IngestService(IngestConfig config, KafkaClients clients, Producer<String, byte[]> producer) {
        this(
                config,
                new ListingPublisher(producer, config.channels()),
                () -> KnownPagesReader.read(clients, config.channels().sources));
    }

    /**
     * Creates the channels that do not exist yet.
     *
     * @throws PublishFailed when Kafka can't be reached or refuses
     */
    public static void createChannels(IngestConfig config) {
        try {
            new KafkaClients(config.client()).createChannels(config.channels());
        } catch (KafkaException | IllegalStateException e) {
            throw new PublishFailed("Can't create the channels: " + e.getMessage(), e);
        }
    }

    /** On other clients, for tests. */
    IngestService(IngestConfig config, ListingPublisher publisher, Supplier<KnownPages> knownPages) {
        this.fetcher = new PageFetcher(config.maxPageBytes());
        this.publisher = publisher;
        this.knownPages = knownPages;
    }

    /**
     * Reads the files, one after the other. A file that can't be read is held and does not stop the rest. Returns when
     * everything is stored.
     *
     * @param read the date of the run, at 00:00Z: what a page without a date was seen on
     * @throws PublishFailed when Kafka can't be reached or does not store what was read; reading again continues
     * @throws IngestStopped when {@link #stop} was called
     */
    public IngestSummary ingest(List<SourceFile> files, Instant read) {
        KnownPages known = knownPages.get();
        Run run = new Run(known, new PageIngest(FORMATS, known, publisher, stop), read);
        files.forEach(run::file);
        publisher.finish();
        return run.summary();
    }

    /** Ends the reading soon, at a place where it can go on. */
    public void stop() {
        stop.give();
    }

    @Override
    public void close() {
        publisher.close();
    }

    /** What one call adds up. */
    private final class Run {

        private final KnownPages known;
        private final PageIngest pages;
        private final Instant read;
        private final Map<String, Integer> listings = new LinkedHashMap<>();
        private final List<Rejection> rejections = new ArrayList<>();
        private final List<SourceReport> reports = new ArrayList<>();
        private int published;
        private final List<SourceReport> knownReports = new ArrayList<>();
        private final List<Instant> stated = new ArrayList<>();

        Run(KnownPages known, PageIngest pages, Instant read) {
            this.known = known;
            this.pages = pages;
            this.read = read;
        }

        void file(SourceFile file) {
            stop.check();
            switch (fetcher.fetch(file.path())) {
                case Fetch.Refused refused -> added(pages.refused(file, refused.page(), refused.reason(), read));
                case Fetch.Here here -> {
                    try (Fetched page = here.page()) {
                        page(file, page);
                    } catch (IOException e) {
                        throw new UncheckedIOException("The copy of " + file.path() + " can't be read", e);
                    }
                }
            }
        }

        private void page(SourceFile file, Fetched page) throws IOException {
            Optional<SourceReport> before = known.page(file.source(), page.id());
            if (before.isPresent()) {
                SourceReport again = Reports.again(before.get(), file, read);
                publisher.report(again);
                knownReports.add(again);
                stated.add(again.seen());
                note(again);
            } else {
                added(pages.ingest(file, page, read));
            }
        }

        private void added(PageIngest.Outcome outcome) {
            published += outcome.report().listings();
            rejections.addAll(outcome.rejections());
            outcome.stated().ifPresent(stated::add);
            note(outcome.report());
        }

        private void note(SourceReport report) {
            known.add(report);
            reports.add(report);
            listings.put(report.key(), report.listings());
            LOG.atInfo()
                    .addKeyValue("source", report.source())
                    .addKeyValue("page", report.page())
                    .addKeyValue("status", report.status())
                    .addKeyValue("listings", report.listings())
                    .addKeyValue("rejected", report.rejected())
                    .log("Page read");
        }

        IngestSummary summary() {
            int all = listings.values().stream().mapToInt(Integer::intValue).sum();
            Optional<Instant> newest = stated.stream().max(Comparator.naturalOrder());
            return new IngestSummary(all, published, knownReports, rejections, reports, newest);
        }
    }
}
