package io.paperdigest.standalone;

import io.paperdigest.events.Channels;
import io.paperdigest.service.DigestConfig;
import io.paperdigest.trending.Weights;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Which Kafka the services run on, and how they are set for it.
 *
 * @param prefix before every channel's name; may be empty
 * @param partitions of the channels that are partitioned
 * @param clients what every Kafka client gets
 * @param streams what the topology gets besides
 * @param stateFolder where the topology keeps its stores
 * @param commitInterval how long a transaction stays open; each hop adds about one
 */
record Installation(
        String prefix,
        int partitions,
        Map<String, Object> clients,
        Map<String, Object> streams,
        Path stateFolder,
        Duration commitInterval) {

    /** A start runs on few cores: two threads share the topology's stages. */
    private static final int THREADS = 2;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * On our own broker: settings that are fast on one machine and that a shared broker might refuse. One partition: each
     * more fills another topic matcher at every start, and one process gains nothing by it.
     */
    static Installation embedded(String bootstrapServers, String prefix, Path stateFolder) {
        return new Installation(
                prefix,
                1,
                Map.of("bootstrap.servers", bootstrapServers),
                Map.of("group.protocol", "streams"),
                stateFolder,
                Duration.ofMillis(25));
    }

    /**
     * On somebody else's Kafka: the rebalance protocol that every broker of 4.x has.
     *
     * @param clients what every Kafka client gets: bootstrap servers, security
     */
    static Installation external(Map<String, Object> clients, String prefix, Path stateFolder) {
        return new Installation(
                prefix,
                4,
                clients,
                Map.of("session.timeout.ms", 6000, "heartbeat.interval.ms", 1500),
                stateFolder,
                Duration.ofMillis(100));
    }

    Channels channels() {
        return new Channels(prefix, partitions);
    }

    DigestConfig digestConfig() {
        return new DigestConfig(
                prefix, channels(), clients, streams, stateFolder, THREADS, commitInterval, Weights.DEFAULT, PATIENCE);
    }
}
