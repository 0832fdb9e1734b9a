package io.paperdigest.service;

import io.paperdigest.events.Channels;
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
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", errors));
        }
    }

    /** The topology's group, and the prefix of its changelogs. */
    public String applicationId() {
        return prefix + "paper-digest";
    }

    TopologySettings topology() {
        Map<String, Object> all = new HashMap<>(clients);
        all.putAll(streams);
        return new TopologySettings(applicationId(), stateFolder, threads, commitInterval, all);
    }
}
