package io.paperdigest.service;

import io.paperdigest.channel.Leadership;
import io.paperdigest.events.Delivery;
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
    private static final Duration ROUND_INTERVAL = Duration.ofSeconds(2);
    private static final Duration KEEP_INTERVAL = Duration.ofMillis(10);

    /** So long a transaction must hang: its producer's next one, if there is one, ends it on the same partition. */
    private static final Duration HANGING_INTERVAL = Duration.ofSeconds(30);

    /** Longer than anything may take that goes on: a mail server may think for five minutes about each mail. */
    private static final Duration STUCK = Duration.ofMinutes(15);

    private final DigestConfig config;
    private final DailyConfig daily;
    private final InstantSource clock;
    private final KafkaClients clients;
    private final KafkaStart start;
    private final Meters meters = new Meters("digest");
    private final DigestMeters counts;
    private final Trail trail;
    private final KafkaProbe probe;
    private final Pulse rounds;
    private final HealthServer server;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private volatile @Nullable DigestService service;
    private volatile @Nullable Leadership leadership;
    private volatile @Nullable Loop days;

    /** Answers for its health from now on; connects later. */
    public DigestProcess(DigestConfig config, DailyConfig daily, InstantSource clock) {
        this.config = config;
        this.daily = daily;
        this.clock = clock;
        this.clients = new KafkaClients(config.clients());
        this.start = new KafkaStart(clients, config.channels(), Backoff.PATIENT);
        this.counts = new DigestMeters(meters.registry(), clock);
        this.trail = new Trail(counts);
        this.probe = new KafkaProbe(clients, clock);
        this.rounds = new Pulse(clock, STUCK);
        Health health = new Health()
                .live("topology", this::death)
                .live("daily", () -> days == null ? Optional.empty() : rounds.stopped())
                .ready("kafka", probe::away)
                .ready("topology", this::problem);
        this.server = HealthServer.start(daily.httpPort(), health, meters::scrape);
        open.push(meters);
        open.push(server);
        open.push(probe);
        open.push(new Loop("kafka-probe", PROBE_INTERVAL, new Pulse(clock, STUCK), probe::ask).start());
    }

    private Optional<String> death() {
        DigestService now = service;
        return now == null ? Optional.empty() : now.death().map(reason -> "the topology died: " + reason.getMessage());
    }

    /** Why it is not at work, for people; empty while it is. */
    public Optional<String> problem() {
        DigestService now = service;
        return now == null ? Optional.of("waiting for Kafka") : now.problem();
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
        if (!start.await()) {
            return;
        }
        DigestService running = new DigestService(config, clock, trail);
        hold(running);
        service = running;
        running.books().catalogue(topics);
        LOG.info("The catalogue brings {} topics", topics.size());
        meters.bind(running.meters());
        running.start();
        hold(new Loop("transactions", HANGING_INTERVAL, new Pulse(clock, STUCK), running::stopWhenHanging).start());
        running.awaitRunning();
        startDaily(running);
        LOG.atInfo()
                .addKeyValue("servers", clients.servers())
                .addKeyValue("httpPort", httpPort())
                .log("Digest service runs");
        running.awaitEnd();
    }

    private void startDaily(DigestService running) {
        Leadership lead = new Leadership(clients, config.channels().cuts, config.applicationId() + "-daily");
        leadership = lead;
        hold(lead);
        hold(new Loop("leadership", KEEP_INTERVAL, new Pulse(clock, STUCK), lead::keep).start());
        Dispatch dispatch = new Dispatch(daily, running.books(), clock, this::recorded);
        DailyRound round = new DailyRound(daily, running, lead, dispatch, counts::latest, clock);
        hold(round);
        Loop loop = new Loop("daily", ROUND_INTERVAL, rounds, round::run).start();
        days = loop;
        hold(loop);
        hold(lead::resign); // the first thing when closing: mailing ends between two mails
    }

    /** Whether this instance is the one that cuts and mails. */
    public boolean leads() {
        Leadership now = leadership;
        return now != null && now.held();
    }

    /** A round can bring thousands of mails: each is progress. */
    private void recorded(Delivery delivery) {
        rounds.beat();
        counts.recorded(delivery);
        trail.recorded(delivery);
    }

    /** What was opened last is closed first. */
    private synchronized void hold(AutoCloseable part) {
        open.push(part);
    }

    /** Leaves all groups, so that another instance takes over at once. */
    @Override
    public synchronized void close() {
        start.stop();
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) { // the next ones must be closed too
                LOG.warn("Can't close", e);
            }
        }
    }
}
