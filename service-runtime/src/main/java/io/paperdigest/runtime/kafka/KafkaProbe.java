package io.paperdigest.runtime.kafka;

import io.paperdigest.runtime.loop.Reasons;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether Kafka can be reached: asks when told to, and says in the log when it goes away and comes back, and once a
 * minute in between.
 */
public final class KafkaProbe implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaProbe.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration REMINDER = Duration.ofMinutes(1);

    private final KafkaClients clients;
    private final InstantSource clock;
    private @Nullable Admin admin;
    private Instant lastSaid = Instant.MIN;
    private volatile Away away;

    /** Since when Kafka is away, and why; reason is empty when it is not. */
    private record Away(Instant since, String reason) {}

    /** Takes Kafka for away until it was asked. */
    public KafkaProbe(KafkaClients clients, InstantSource clock) {
        this.clients = clients;
        this.clock = clock;
        this.away = new Away(clock.instant(), "not reached yet");
    }

    /** Why Kafka can't be reached, as of the last time it was asked; empty when it can. */
    public Optional<String> away() {
        Away now = away;
        return now.reason().isEmpty() ? Optional.empty() : Optional.of(now.reason());
    }

    /** Asks, for five seconds at most. */
    public synchronized void ask() throws InterruptedException {
        try {
            if (admin == null) {
                admin = clients.admin();
            }
            admin.describeCluster().nodes().get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            here();
        } catch (KafkaException | ExecutionException e) {
            gone(Reasons.of(e));
        } catch (TimeoutException e) {
            gone("no answer in " + TIMEOUT.toSeconds() + " s");
        }
    }

    private void here() {
        if (away().isPresent()) {
            LOG.atInfo()
                    .addKeyValue("servers", clients.servers())
                    .addKeyValue("awaySeconds", seconds())
                    .log("Kafka is here");
            away = new Away(clock.instant(), "");
            lastSaid = Instant.MIN;
        }
    }

    private void gone(String reason) {
        Instant since = away().isPresent() ? away.since() : clock.instant();
        away = new Away(since, reason);
        if (lastSaid.equals(Instant.MIN) || !clock.instant().isBefore(lastSaid.plus(REMINDER))) {
            lastSaid = clock.instant();
            LOG.atWarn()
                    .addKeyValue("servers", clients.servers())
                    .addKeyValue("awaySeconds", seconds())
                    .log("Kafka can't be reached, and is tried again: {}", reason);
        }
    }

    private long seconds() {
        return Duration.between(away.since(), clock.instant()).toSeconds();
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
