package io.paperdigest.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka topic, declared once: topics are created and producers, consumers, topology, documents and tests are wired from
 * it. Keys are UTF-8 strings.
 *
 * @param name the Kafka topic's name, prefix included
 * @param description what flows on it, for people
 * @param key what a key is
 * @param value the value's type; bytes where it can be anything
 * @param partitions how many, at least 1
 * @param keeping how long records stay
 * @param open whether other people's consumers may read it
 * @param compression how its records lie on the broker
 * @param writers who writes it
 * @param readers who of ours reads it
 */
public record Channel<V>(
        String name,
        String description,
        Key key,
        Class<V> value,
        int partitions,
        Keeping keeping,
        boolean open,
        Compression compression,
        List<Station> writers,
        List<Station> readers) {

    /**
     * How many bytes a record may have. Kafka's own limit is 1 MiB, less than a paper that was listed every day for years.
     */
    public static final int MAX_RECORD_BYTES = 8 << 20;

    /** From how many copies on one may be missing when a record is stored. */
    private static final int ENOUGH_TO_MISS_ONE = 3;

    public Channel {
        Check.text(name, "name");
        Check.text(description, "description");
        Check.present(key, "key");
        Check.present(value, "value");
        Check.atLeast(1, partitions, "partitions");
        Check.present(keeping, "keeping");
        Check.present(compression, "compression");
        writers = List.copyOf(writers);
        readers = List.copyOf(readers);
    }

    /**
     * What a channel's keys are.
     *
     * @param what for people: {@code source@page#ordinal}
     * @param pattern what each matches as a whole, in the syntax that Java and JSON Schema share
     */
    public record Key(String what, String pattern) {
        public Key {
            Check.text(what, "what");
            Pattern.compile(Check.text(pattern, "pattern"));
        }
    }

    /** Which schema its values follow; empty where they can be anything. */
    public Optional<Schema> schema() {
        return value == byte[].class ? Optional.empty() : Optional.of(Schema.of(value));
    }

    /** Reads its values, and writes them with the headers that say what they are. */
    public JsonSerde<V> valueSerde() {
        return new JsonSerde<>(value, schema().orElse(null));
    }

    /**
     * A record to be written to it, with the headers that say what it is.
     *
     * @param value null for a tombstone
     */
    public ProducerRecord<String, byte[]> record(String key, @Nullable V value) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(name, key, valueSerde().serialize(name, value));
        label(record.headers());
        return record;
    }

    /** Says in a record's headers what a record on this channel is, in place of what they said before. */
    public void label(Headers headers) {
        schema().ifPresent(schema -> schema.putOn(headers));
    }

    /**
     * The topic to create.
     *
     * @param replication the replication factor, at least 1. Of three copies one may be missing when a record is stored
     */
    public NewTopic newTopic(short replication) {
        Map<String, String> settings = new HashMap<>(keeping.settings());
        settings.putAll(usualSettings(replication));
        settings.putAll(compression.settings());
        return new NewTopic(name, partitions, replication).configs(settings);
    }

    /**
     * What every topic of ours is set to, the topology's changelogs included: they hold the same records.
     *
     * @param replication the replication factor, at least 1
     */
    public static Map<String, String> usualSettings(short replication) {
        return Map.of(
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(MAX_RECORD_BYTES),
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                replication < ENOUGH_TO_MISS_ONE ? "1" : "2");
    }
}
