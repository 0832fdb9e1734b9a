package io.paperdigest.ingest;

import io.paperdigest.events.Channels;
import io.paperdigest.runtime.config.KafkaEnvironment;
import io.paperdigest.runtime.config.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What reading and publishing needs to know.
 *
 * @param channels where it publishes
 * @param client the Kafka clients' settings, {@code bootstrap.servers} among them; passed through
 * @param maxPageBytes pages with more bytes are held, at least 1
 */
public record IngestConfig(Channels channels, Map<String, Object> client, long maxPageBytes) {

    /** 64 MiB. */
    public static final long DEFAULT_MAX_PAGE_BYTES = 64L << 20;

    public IngestConfig {
        client = Map.copyOf(client);
        List<String> errors = new ArrayList<>();
        if (client.getOrDefault("bootstrap.servers", "").toString().isBlank()) {
            errors.add("bootstrap.servers is missing");
        }
        if (maxPageBytes < 1) {
            errors.add("maxPageBytes is " + maxPageBytes + ", less than 1");
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", errors));
        }
    }

    /** The configuration with the default bound on pages. */
    public IngestConfig(Channels channels, Map<String, Object> client) {
        this(channels, client, DEFAULT_MAX_PAGE_BYTES);
    }

    /**
     * Reads what {@link KafkaEnvironment} names, and where set {@code MAX_PAGE_BYTES} (64 MiB).
     *
     * @throws IllegalArgumentException naming all that is wrong
     */
    public static IngestConfig fromEnvironment(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        KafkaEnvironment kafka = new KafkaEnvironment(settings);
        Map<String, Object> client = kafka.clients();
        Channels channels = kafka.channels(kafka.prefix());
        long maxPageBytes = settings.whole("MAX_PAGE_BYTES", DEFAULT_MAX_PAGE_BYTES, 1, Long.MAX_VALUE);
        settings.refuse();
        return new IngestConfig(channels, client, maxPageBytes);
    }
}
