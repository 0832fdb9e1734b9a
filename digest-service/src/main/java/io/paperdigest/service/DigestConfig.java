package io.paperdigest.service;

import io.paperdigest.events.Channels;
import io.paperdigest.topology.TopologySettings;
import io.paperdigest.trending.Weights;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

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

    private static final String KAFKA = "KAFKA_";
    private static final Pattern SERVERS = Pattern.compile("[^\\s,]+:\\d{1,5}(\\s*,\\s*[^\\s,]+:\\d{1,5})*");
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9._-]{0,100}");
    private static final String DEFAULT_PARTITIONS = "4";
    private static final int MOST_PARTITIONS = 10_000;

    /** A start runs on few cores: two threads share the topology's stages. */
    private static final int THREADS = 2;

    private static final Duration COMMIT_INTERVAL = Duration.ofMillis(100);
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
     * Reads {@code BOOTSTRAP_SERVERS}, and where set {@code CHANNEL_PREFIX} (none), {@code CHANNEL_PARTITIONS} (4),
     * {@code STATE_FOLDER} ({@code data/streams}) and {@code KAFKA_…}: {@code KAFKA_SECURITY_PROTOCOL} is
     * {@code security.protocol}. The ingest service reads the same.
     *
     * @throws IllegalArgumentException naming all that is wrong
     */
    static DigestConfig fromEnvironment(Map<String, String> environment) {
        List<String> errors = new ArrayList<>();
        Map<String, Object> clients = clients(environment, errors);
        String prefix = prefix(environment, errors);
        int partitions = partitions(environment, errors);
        Path stateFolder = stateFolder(environment, errors);
        refuse(errors);
        Map<String, Object> streams = new HashMap<>(FAST_REPLACEMENT);
        streams.keySet().removeAll(clients.keySet());
        return new DigestConfig(
                prefix,
                new Channels(prefix, partitions),
                clients,
                streams,
                stateFolder,
                THREADS,
                COMMIT_INTERVAL,
                Weights.DEFAULT,
                PATIENCE);
    }

    private static Map<String, Object> clients(Map<String, String> environment, List<String> errors) {
        Map<String, Object> clients = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(KAFKA)) {
                clients.put(
                        name.substring(KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        String servers = environment.getOrDefault("BOOTSTRAP_SERVERS", "").strip();
        if (servers.isEmpty()) {
            errors.add("BOOTSTRAP_SERVERS is missing (--bootstrap-servers HOST:PORT)");
        } else if (!SERVERS.matcher(servers).matches()) {
            errors.add("BOOTSTRAP_SERVERS is not HOST:PORT, or several with commas: " + servers);
        }
        clients.put("bootstrap.servers", servers);
        return clients;
    }

    private static String prefix(Map<String, String> environment, List<String> errors) {
        String prefix = environment.getOrDefault("CHANNEL_PREFIX", "");
        if (!PREFIX.matcher(prefix).matches()) {
            errors.add("CHANNEL_PREFIX is not of letters, digits, '.', '_' and '-', at most 100: " + prefix);
        }
        return prefix;
    }

    private static int partitions(Map<String, String> environment, List<String> errors) {
        String value = environment.getOrDefault("CHANNEL_PARTITIONS", DEFAULT_PARTITIONS);
        try {
            int partitions = Integer.parseInt(value.strip());
            if (partitions < 1 || partitions > MOST_PARTITIONS) {
                errors.add("CHANNEL_PARTITIONS is out of range: " + partitions);
            }
            return partitions;
        } catch (NumberFormatException e) {
            errors.add("CHANNEL_PARTITIONS is not a number: " + value);
            return 1;
        }
    }

    private static Path stateFolder(Map<String, String> environment, List<String> errors) {
        String value = environment.getOrDefault("STATE_FOLDER", "data/streams");
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            errors.add("STATE_FOLDER is not a path: " + value);
            return Path.of("");
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

    private static void refuse(List<String> errors) {
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", errors));
        }
    }
}
