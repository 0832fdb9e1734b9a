package io.paperdigest.topology;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/**
 * How the topology runs.
 *
 * @param applicationId its group, and the prefix of its changelogs
 * @param stateFolder where it keeps its stores between runs
 * @param threads at least 1
 * @param commitInterval how long a transaction stays open; each hop adds about one
 * @param replication how many copies there are to be of its changelogs: as many as of the channels
 * @param clients what its Kafka clients get: bootstrap servers, security, rebalance protocol
 */
public record TopologySettings(
        String applicationId,
        Path stateFolder,
        int threads,
        Duration commitInterval,
        short replication,
        Map<String, Object> clients) {

    /** Papers are text, and most is for our own reading; the broker writes open channels as all can read them. */
    private static final String COMPRESSION = "zstd";

    /** The third, which is usual, takes twice the time for 5 % fewer bytes. */
    private static final int COMPRESSION_LEVEL = 1;

    /** Text compresses better in large batches, and the broker has fewer to look through. */
    private static final int BATCH_BYTES = 256 * 1024;

    /**
     * At first; later ones wait longer. A commit that meets the end of the transaction before it is told to come again: with
     * Kafka's own 100 ms it would then take several commit intervals.
     */
    private static final int RETRY_MILLIS = 5;

    /** A commit waits for the poll that goes on, half of it on the average: a tenth of the interval, by this. */
    private static final int POLLS_A_COMMIT = 5;

    /** Kafka's own. */
    private static final long MOST_POLL_MILLIS = 100;

    public TopologySettings {
        clients = Map.copyOf(clients);
    }

    Properties toProperties(Channels channels) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitInterval.toMillis());
        settings.put(
                StreamsConfig.POLL_MS_CONFIG,
                Math.clamp(commitInterval.toMillis() / POLLS_A_COMMIT, 1, MOST_POLL_MILLIS));
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put(
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndContinueExceptionHandler.class);
        settings.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, channels.deadLetters.name());
        Channels.PRODUCER_SETTINGS.forEach((name, value) -> settings.put(StreamsConfig.producerPrefix(name), value));
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) replication);
        Channel.usualSettings(replication)
                .forEach((name, value) -> settings.put(StreamsConfig.topicPrefix(name), value));
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksSettings.class);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), COMPRESSION);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG), COMPRESSION_LEVEL);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.RETRY_BACKOFF_MS_CONFIG), RETRY_MILLIS);
        settings.putAll(clients);
        // What the topology promises is nobody's to set.
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
        return settings;
    }
}
