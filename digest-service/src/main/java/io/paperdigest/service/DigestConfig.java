package io.paperdigest.service;

import io.paperdigest.events.Channels;
import io.paperdigest.runtime.config.KafkaEnvironment;
import io.paperdigest.runtime.config.Settings;
import io.paperdigest.topology.TopologySettings;
import io.paperdigest.trending.Weights;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the digest service runs.
 *
 * @param prefix before the application's id, as before the channels' names
 * @param channels the channels
 * @param clients what every Kafka client gets: bootstrap servers, security
 * @param streams what the topology gets besides: rebalance protocol, session timeout
 * @param stateFolder where the topology keeps its stores between runs
 * @param threads of the topology, at least 1
 * @param commitInterval how long a transaction stays open; each hop of the topology adds about one
 * @param weights of the score
 * @param patience how long to wait for the topology to answer
 */
public record DigestConfig(
        String prefix,
        Channels channels,
        Map<String, Object> clients,
        Map<String, Object> streams,
        Path stateFolder,
        int threads,
        Duration commitInterval,
        Weights weights,
        Duration patience) {

    /** Four steps lie between a listing and its ranking: where they share a thread, one waits for another's commit. */
    private static final int THREADS = 4;

    /** A listing waits for four commits until it is ranked. */
    private static final Duration COMMIT_INTERVAL = Duration.ofMillis(25);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A member that was killed is missed after six seconds, not Kafka's 45. */
    private static final Map<String, Object> FAST_REPLACEMENT =
            Map.of("session.timeout.ms", 6000, "heartbeat.interval.ms", 1500);

    public DigestConfig {
        clients = Map.copyOf(clients);
        streams = Map.copyOf(streams);
        List<String> errors = new ArrayList<>();
        if (!clients.containsKey("bootstrap.servers")) {
            errors.add("bootstrap.servers is missing");
        }
        if (threads < 1) {
            errors.add("threads is " + threads + ", less than 1");
        }
        if (commitInterval.toMillis() < 1) {
            errors.add("commitInterval is " + commitInterval.toMillis() + " ms, less than 1");
        }
        if (patience.isNegative() || patience.isZero()) {
            errors.add("patience is " + patience + ", not positive");
        }
        refuse(errors);
    }

    /**
     * Reads what {@link KafkaEnvironment} names, and where set {@code STATE_FOLDER} ({@code data/streams}).
     *
     * @throws IllegalArgumentException naming all that is wrong
     */
    static DigestConfig fromEnvironment(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        KafkaEnvironment kafka = new KafkaEnvironment(settings);
        Map<String, Object> clients = kafka.clients();
        String prefix = kafka.prefix();
        Channels channels = kafka.channels(prefix);
        Path stateFolder = settings.path("STATE_FOLDER").orElse(Path.of("data", "streams"));
        settings.refuse();
        Map<String, Object> streams = new HashMap<>(FAST_REPLACEMENT);
        streams.keySet().removeAll(clients.keySet());
        return new DigestConfig(
                prefix, channels, clients, streams, stateFolder, THREADS, COMMIT_INTERVAL, Weights.DEFAULT, PATIENCE);
    }

    /** The topology's group, and the prefix of its changelogs. */
    public String applicationId() {
        return prefix + "paper-digest";
    }

    /** @param replication of the changelogs */
    TopologySettings topology(short replication) {
        Map<String, Object> all = new HashMap<>(clients);
        all.putAll(streams);
        return new TopologySettings(applicationId(), stateFolder, threads, commitInterval, replication, all);
    }

    private static void refuse(List<String> errors) {
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", errors));
        }
    }
}
