package io.paperdigest.ingest;

import io.paperdigest.events.Channels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final int MOST_PARTITIONS = 10_000;
    private static final String KAFKA = "KAFKA_";
    private static final Pattern SERVERS = Pattern.compile("[^\\s,]+:\\d{1,5}(\\s*,\\s*[^\\s,]+:\\d{1,5})*");
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9._-]{0,100}");

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
     * Reads {@code BOOTSTRAP_SERVERS}, and where set {@code CHANNEL_PREFIX} (none), {@code CHANNEL_PARTITIONS} (4),
     * {@code MAX_PAGE_BYTES} (64 MiB) and {@code KAFKA_…}: {@code KAFKA_SECURITY_PROTOCOL} is
     * {@code security.protocol}. The digest service reads the same.
     *
     * @throws IllegalArgumentException naming all that is wrong
     */
    public static IngestConfig fromEnvironment(Map<String, String> environment) {
        List<String> errors = new ArrayList<>();
        Map<String, Object> client = client(environment, errors);
        String prefix = prefix(environment, errors);
        long partitions = number(environment, "CHANNEL_PARTITIONS", DEFAULT_PARTITIONS, errors);
        if (partitions > MOST_PARTITIONS) {
            errors.add("CHANNEL_PARTITIONS is out of range: " + partitions);
        }
        long maxPageBytes = number(environment, "MAX_PAGE_BYTES", DEFAULT_MAX_PAGE_BYTES, errors);
        refuse(errors);
        return new IngestConfig(new Channels(prefix, Math.toIntExact(partitions)), client, maxPageBytes);
    }

    private static Map<String, Object> client(Map<String, String> environment, List<String> errors) {
        Map<String, Object> client = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(KAFKA)) {
                client.put(
                        name.substring(KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        String servers = environment.getOrDefault("BOOTSTRAP_SERVERS", "").strip();
        if (servers.isEmpty()) {
            errors.add("BOOTSTRAP_SERVERS is missing (--bootstrap-servers HOST:PORT)");
        } else if (!SERVERS.matcher(servers).matches()) {
            errors.add("BOOTSTRAP_SERVERS is not HOST:PORT, or several with commas: " + servers);
        }
        client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
        return client;
    }

    private static String prefix(Map<String, String> environment, List<String> errors) {
        String prefix = environment.getOrDefault("CHANNEL_PREFIX", "");
        if (!PREFIX.matcher(prefix).matches()) {
            errors.add("CHANNEL_PREFIX is not of letters, digits, '.', '_' and '-', at most 100: " + prefix);
        }
        return prefix;
    }

    private static long number(Map<String, String> environment, String name, long otherwise, List<String> errors) {
        String value = environment.get(name);
        try {
            long number = value == null ? otherwise : Long.parseLong(value.strip());
            if (number < 1) {
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
