package io.paperdigest.service;

import io.paperdigest.channel.Clients;
import io.paperdigest.events.Channels;
import io.paperdigest.trending.Weights;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the digest service on an existing Kafka until it is told to stop. */
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    /** Takes its configuration from the environment; ends with 1 when the topology dies. */
    public static void main(String[] args) throws InterruptedException {
        DigestConfig config = fromEnvironment(System.getenv());
        new Clients(config.clients()).createChannels(config.channels());
        try (DigestService service = new DigestService(config, InstantSource.system())) {
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "shutdown"));
            service.start();
            LOG.info("Digest service started on {}", config.clients().get("bootstrap.servers"));
            service.awaitEnd();
        }
    }

    /**
     * Reads {@code BOOTSTRAP_SERVERS} (required), {@code CHANNEL_PREFIX}, {@code CHANNEL_PARTITIONS} (4) and
     * {@code STATE_FOLDER} ({@code data/streams}).
     *
     * @throws IllegalArgumentException naming what is missing or wrong
     */
    static DigestConfig fromEnvironment(Map<String, String> environment) {
        String servers = environment.get("BOOTSTRAP_SERVERS");
        if (servers == null) {
            throw new IllegalArgumentException("BOOTSTRAP_SERVERS is missing");
        }
        String prefix = environment.getOrDefault("CHANNEL_PREFIX", "");
        int partitions = Integer.parseInt(environment.getOrDefault("CHANNEL_PARTITIONS", "4"));
        return new DigestConfig(
                prefix,
                new Channels(prefix, partitions),
                Map.of("bootstrap.servers", servers),
                Map.of(),
                Path.of(environment.getOrDefault("STATE_FOLDER", "data/streams")),
                1,
                Duration.ofMillis(100),
                Weights.DEFAULT,
                Duration.ofMinutes(2));
    }
}
