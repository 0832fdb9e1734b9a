package io.paperdigest.ingest;

import io.paperdigest.events.Channels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * What the service needs to know.
 *
 * @param channels where it publishes
 * @param client the Kafka clients' settings, {@code bootstrap.servers} among them; passed through
 * @param maxPageBytes pages with more bytes are held, at least 1
 */
public record IngestConfig(Channels channels, Map<String, Object> client, long maxPageBytes) {

    /** 64 MiB. */
    public static final long DEFAULT_MAX_PAGE_BYTES = 64L << 20;

    private static final int DEFAULT_PARTITIONS = 4;
    private static final String KAFKA = "KAFKA_";

    public IngestConfig {
        client = Map.copyOf(client);
        List<String> errors = new ArrayList<>();
        if (client.getOrDefault(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, "")
                .toString()
                .isBlank()) {
            errors.add("bootstrap.servers is missing");
        }
        if (maxPageBytes < 1) {
            errors.add("maxPageBytes is " + maxPageBytes + ", less than 1");
        }
        refuse(errors);
    }

    /** The configuration with the default bound on pages. */
    public IngestConfig(Channels channels, Map<String, Object> client) {
        this(channels, client, DEFAULT_MAX_PAGE_BYTES);
    }

    /**
     * Reads {@code BOOTSTRAP_SERVERS}, and where set {@code CHANNEL_PREFIX} (none), {@code PARTITIONS} (4),
     * {@code MAX_PAGE_BYTES} (64 MiB) and {@code KAFKA_…}: {@code KAFKA_SECURITY_PROTOCOL} is
     * {@code security.protocol}.
     *
     * @throws IllegalArgumentException naming all that is wrong
     */
    public static IngestConfig fromEnvironment(Map<String, String> environment) {
        List<String> errors = new ArrayList<>();
        Map<String, Object> client = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(KAFKA)) {
                client.put(
                        name.substring(KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        String servers = environment.getOrDefault("BOOTSTRAP_SERVERS", "");
        if (servers.isBlank()) {
            errors.add("BOOTSTRAP_SERVERS is missing");
        }
        client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
        long partitions = number(environment, "PARTITIONS", DEFAULT_PARTITIONS, errors);
        long maxPageBytes = number(environment, "MAX_PAGE_BYTES", DEFAULT_MAX_PAGE_BYTES, errors);
        refuse(errors);
        Channels channels = new Channels(environment.getOrDefault("CHANNEL_PREFIX", ""), Math.toIntExact(partitions));
        return new IngestConfig(channels, client, maxPageBytes);
    }

    private static long number(Map<String, String> environment, String name, long otherwise, List<String> errors) {
        String value = environment.get(name);
        try {
            long number = value == null ? otherwise : Long.parseLong(value.strip());
            if (number < 1 || (name.equals("PARTITIONS") && number > 10_000)) {
                errors.add(name + " is out of range: " + number);
            }
            return number;
        } catch (NumberFormatException e) {
            errors.add(name + " is not a number: " + value);
            return otherwise;
        }
    }

    private static void refuse(List<String> errors) {
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", errors));
        }
    }
}
