package io.paperdigest.service;

import io.paperdigest.events.Topic;
import io.paperdigest.runtime.health.Health;
import io.paperdigest.runtime.health.HealthServer;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.runtime.kafka.KafkaProbe;
import io.paperdigest.runtime.kafka.KafkaStart;
import io.paperdigest.runtime.loop.Backoff;
import io.paperdigest.runtime.loop.Loop;
import io.paperdigest.runtime.loop.Pulse;
import io.paperdigest.runtime.metrics.Meters;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The digest service as a long-running process: the topology runs, days are cut and mailed, and health and metrics are
 * there to be asked for.
 */
public final class DigestProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DigestProcess.class);
    private static final Duration PROBE_INTERVAL = Duration.ofSeconds(5);

    private final DigestConfig config;
    private final DailyConfig daily;
    private final InstantSource clock;
    private final KafkaClients clients;
    private final KafkaStart start;
    private final Meters meters = new Meters("digest");
    private final DigestMeters counts;
    private final KafkaProbe probe;
    private final Pulse rounds;
    private final HealthServer server;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private volatile @Nullable DigestRun current;
    private boolean closed;

    /** Answers for its health from now on; connects later. */
    public DigestProcess(DigestConfig config, DailyConfig daily, InstantSource clock) {
        this.config = config;
        this.daily = daily;
        this.clock = clock;
        this.clients = new KafkaClients(config.clients());
        this.start = new KafkaStart(clients, config.channels(), Backoff.PATIENT);
        this.counts = new DigestMeters(meters.registry(), clock);
        this.probe = new KafkaProbe(clients, clock);
        this.rounds = new Pulse(clock, DigestRun.STUCK);
        Health health = new Health()
                .live("topology", () -> now().flatMap(DigestRun::death))
                .live("daily", () -> now().filter(DigestRun::isDaily).flatMap(run -> rounds.stopped()))
                .ready("kafka", probe::away)
                .ready("topology", this::problem);
        this.server = HealthServer.start(daily.httpPort(), health, meters::scrape);
        open.push(meters);
        open.push(server);
        open.push(probe);
        open.push(new Loop("kafka-probe", PROBE_INTERVAL, new Pulse(clock, DigestRun.STUCK), probe::ask).start());
    }

    private Optional<DigestRun> now() {
        return Optional.ofNullable(current);
    }

    /** Why it is not at work, for people; empty while it is. */
    public Optional<String> problem() {
        return now().map(DigestRun::problem).orElse(Optional.of("waiting for Kafka"));
    }

    /** Whether this instance is the one that cuts and mails. */
    public boolean leads() {
        return now().filter(DigestRun::leads).isPresent();
    }

    /** Where health and metrics are. */
    public int httpPort() {
        return server.port();
    }

    /**
     * Runs until it is closed.
     *
     * @throws IllegalStateException when the topology died
     */
    public void run(List<Topic> topics) throws InterruptedException {
        DigestRun run = newRun();
        while (start.await() && take(run)) {
            try {
                run.start(topics);
                LOG.atInfo()
                        .addKeyValue("servers", clients.servers())
                        .addKeyValue("httpPort", httpPort())
                        .log("Digest service runs");
                run.awaitEnd();
                return;
            } catch (IllegalStateException e) {
                if (!run.wantsAnother()) {
                    throw e;
                }
                LOG.warn("{}: starting again", e.getMessage());
                run.close();
                run = newRun();
            }
        }
    }

    private DigestRun newRun() {
        return new DigestRun(config, daily, clock, counts, rounds);
    }

    /** Returns false when this process was closed. */
    private synchronized boolean take(DigestRun next) {
        if (!closed) {
            current = next;
        }
        return !closed;
    }

    /** Leaves all groups, so that another instance takes over at once. */
    @Override
    public synchronized void close() {
        closed = true;
        start.stop();
        now().ifPresent(DigestRun::close);
        DigestRun.close(open);
    }
}
