package io.paperdigest.ingest;

import io.paperdigest.ingest.inbox.Arrivals;
import io.paperdigest.ingest.inbox.InboxFolder;
import io.paperdigest.ingest.publish.ListingPublisher;
import io.paperdigest.runtime.health.Health;
import io.paperdigest.runtime.health.HealthServer;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.runtime.kafka.KafkaProbe;
import io.paperdigest.runtime.kafka.KafkaStart;
import io.paperdigest.runtime.loop.Backoff;
import io.paperdigest.runtime.loop.Loop;
import io.paperdigest.runtime.loop.Pulse;
import io.paperdigest.runtime.metrics.Meters;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The ingest service as a long-running process: an inbox is watched, and health and metrics are there to be asked for. */
final class InboxProcess implements AutoCloseable {

    private static final Duration PROBE_INTERVAL = Duration.ofSeconds(5);

    /** Longer than Kafka's clients wait for a broker that is away, about two minutes a round. */
    private static final Duration STUCK = Duration.ofMinutes(10);

    private final IngestConfig config;
    private final Meters meters = new Meters("ingest");
    private final KafkaClients clients;
    private final KafkaProbe probe;
    private final InboxWatch watch;
    private final KafkaStart start;
    private final Loop probing;
    private final Loop watching;
    private final HealthServer server;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Answers for its health from now on; connects later. */
    InboxProcess(IngestConfig config, WatchConfig watchConfig, InboxFolder inbox, Clock clock) {
        this.config = config;
        this.clients = new KafkaClients(config.client());
        this.start = new KafkaStart(clients, config.channels(), Backoff.PATIENT);
        this.probe = new KafkaProbe(clients, clock);
        Arrivals arrivals = new Arrivals(inbox, watchConfig.settle(), clock);
        Pulse pulse = new Pulse(clock, STUCK);
        InboxEvents events = new Progress(new IngestMeters(meters.registry(), clock), pulse);
        this.watch = new InboxWatch(inbox, arrivals, this::connect, events, clock);
        Health health = new Health()
                .live("inbox", this::stuck)
                .ready("inbox", watch::problem)
                .ready("kafka", probe::away);
        this.server = HealthServer.start(watchConfig.httpPort(), health, meters::scrape);
        this.probing = new Loop("kafka-probe", PROBE_INTERVAL, new Pulse(clock, STUCK), probe::ask).start();
        this.watching = new Loop("inbox", watchConfig.interval(), pulse, watch::round);
    }

    /** An inbox with many files is one long round: each batch is progress. */
    private record Progress(InboxEvents meters, Pulse pulse) implements InboxEvents {

        @Override
        public void read(IngestSummary summary) {
            pulse.beat();
            meters.read(summary);
        }

        @Override
        public void waiting(int files) {
            meters.waiting(files);
        }
    }

    private Optional<String> stuck() {
        return watching.started() ? watching.pulse().stopped() : Optional.empty();
    }

    private IngestService connect() {
        IngestService.createChannels(config);
        return new IngestService(config, clients, meters.watched(clients.writer(ListingPublisher.PRODUCER)));
    }

    /** Where health and metrics are. */
    int httpPort() {
        return server.port();
    }

    /**
     * Waits for Kafka, and watches until it is closed.
     *
     * @throws org.apache.kafka.common.KafkaException when waiting is in vain: wrong settings, wrong credentials
     * @throws IllegalStateException when channels exist that are not as declared
     */
    void run() throws InterruptedException {
        if (start.await()) {
            watching.start();
            closed.await();
        }
    }

    /** Leaves the file that is being read where it is, and lets go of everything. */
    @Override
    public void close() {
        start.stop();
        watch.stop();
        try (meters;
                probe;
                server;
                watch;
                probing;
                watching) {
            closed.countDown();
        }
    }
}
