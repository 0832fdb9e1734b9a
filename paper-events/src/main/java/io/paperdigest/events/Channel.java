package io.paperdigest.events;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka topic, declared once: topics are created and producers, consumers, topology and tests are wired from it. Keys
 * are UTF-8 strings.
 *
 * @param name the Kafka topic's name, prefix included
 * @param key what the key is, for people
 * @param value the value's type
 * @param partitions how many, at least 1
 * @param retention how long records stay; null when the channel is compacted and keeps the last record of each key
 * @param open whether other people's consumers may read it
 * @param description what flows on it, for people
 */
public record Channel<V>(
        String name,
        String key,
        Class<V> value,
        int partitions,
        @Nullable Duration retention,
        boolean open,
        String description) {

    public Channel {
        Check.text(name, "name");
        Check.text(key, "key");
        Check.present(value, "value");
        Check.atLeast(1, partitions, "partitions");
        Check.text(description, "description");
    }

    public Serde<String> keySerde() {
        return Serdes.String();
    }

    public JsonSerde<V> valueSerde() {
        return new JsonSerde<>(value);
    }

    /** Whether the channel keeps the last record of each key. */
    public boolean compacted() {
        return retention == null;
    }

    /**
     * The topic to create.
     *
     * @param replication the replication factor, at least 1
     */
    public NewTopic newTopic(short replication) {
        Map<String, String> config = retention == null
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(retention.toMillis()));
        return new NewTopic(name, partitions, replication).configs(config);
    }
}
