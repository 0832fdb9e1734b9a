package io.paperdigest.topology;

import io.paperdigest.events.Channels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/**
 * How the topology runs.
 *
 * @param applicationId its group, and the prefix of its changelogs
 * @param stateFolder where it keeps its stores between runs
 * @param threads at least 1
 * @param commitInterval how long a transaction stays open; each hop adds about one
 * @param clients what its Kafka clients get: bootstrap servers, security, rebalance protocol
 */
public record TopologySettings(
        String applicationId, Path stateFolder, int threads, Duration commitInterval, Map<String, Object> clients) {

    public TopologySettings {
        clients = Map.copyOf(clients);
    }

    Properties toProperties(Channels channels) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitInterval.toMillis());
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put(
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndContinueExceptionHandler.class);
        settings.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, channels.deadLetters.name());
        settings.putAll(clients);
        return settings;
    }
}
