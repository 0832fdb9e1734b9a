package io.paperdigest.channel;

import io.paperdigest.events.Channel;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a channel from its beginning, committed records only. A record that can't be read is passed over and logged: it
 * must not keep the rest from everybody. Not for use by several threads.
 */
public final class ChannelReader<V> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelReader.class);
    private static final Duration POLL = Duration.ofMillis(50);

    /** So many polls in a row without a record, half a minute, mean that the broker is away. */
    private static final int MOST_IDLE_POLLS = 600;

    private final Consumer<String, byte[]> consumer;
    private final JsonSerde<V> serde;
    private final Collection<TopicPartition> partitions;

    public ChannelReader(KafkaClients clients, Channel<V> channel) {
        this.consumer = clients.reader();
        this.serde = channel.valueSerde();
        this.partitions = IntStream.range(0, channel.partitions())
                .mapToObj(partition -> new TopicPartition(channel.name(), partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /**
     * A record as it was read.
     *
     * @param value null for a tombstone
     */
    record Read<V>(String key, @Nullable V value) {}

    /**
     * Hands on every record from where the last call stopped to the end as it is now; a tombstone's value is null.
     *
     * @throws KafkaException when the end can't be reached
     */
    public void readToEnd(BiConsumer<String, @Nullable V> each) {
        readTo(new Ends(consumer.endOffsets(partitions)), each);
    }

    /**
     * The same up to all that was written by now: where a transaction is still open, its end is waited for. A transaction
     * that was seen to have ended on another channel may still be open on this one, for a moment.
     *
     * @throws KafkaException when the end can't be reached
     */
    public void readSettled(Admin admin, BiConsumer<String, @Nullable V> each) {
        readTo(Ends.written(admin, partitions), each);
    }

    /** Waits until each transaction has ended that has written to a channel by now. */
    public static <V> void awaitSettled(KafkaClients clients, Channel<V> channel) {
        try (Admin admin = clients.admin();
                ChannelReader<V> reader = new ChannelReader<>(clients, channel)) {
            reader.readSettled(admin, (key, value) -> {});
        }
    }

    private void readTo(Ends ends, BiConsumer<String, @Nullable V> each) {
        int idle = 0;
        while (!ends.reachedBy(consumer)) {
            List<Read<V>> records = poll();
            records.forEach(record -> each.accept(record.key(), record.value()));
            idle = records.isEmpty() ? idle + 1 : 0;
            if (idle > MOST_IDLE_POLLS) {
                throw new KafkaException("The end of " + partitions + " was not reached: is Kafka away?");
            }
        }
    }

    /**
     * Reads on from so many records before the end of each partition; those that mark transactions count as well.
     *
     * @return whether that is the beginning
     */
    boolean goBack(long records) {
        Map<TopicPartition, Long> starts = consumer.beginningOffsets(partitions);
        boolean all = true;
        for (Map.Entry<TopicPartition, Long> end :
                consumer.endOffsets(partitions).entrySet()) {
            long start = starts.getOrDefault(end.getKey(), 0L);
            long from = Math.max(start, end.getValue() - records);
            consumer.seek(end.getKey(), from);
            all &= from == start;
        }
        return all;
    }

    /** When the first record that is still there was written; empty when there is none. */
    Optional<Instant> firstWritten() {
        boolean empty = consumer.endOffsets(partitions).values().stream().allMatch(end -> end == 0);
        for (int idle = 0; !empty && idle <= MOST_IDLE_POLLS; idle++) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                return Optional.of(Instant.ofEpochMilli(record.timestamp()));
            }
        }
        return Optional.empty();
    }

    /** The records that have come, waiting a moment for the first. */
    List<Read<V>> poll() {
        List<Read<V>> records = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
            try {
                records.add(new Read<>(record.key(), serde.deserialize(record.topic(), record.value())));
            } catch (SerializationException e) {
                LOG.atWarn()
                        .addKeyValue("channel", record.topic())
                        .addKeyValue("offset", record.offset())
                        .addKeyValue("reason", e.getMessage())
                        .log("Unreadable record passed over");
            }
        }
        return records;
    }

    /** The last value of each key, tombstones left out, by key. */
    public static <V> Map<String, V> snapshot(KafkaClients clients, Channel<V> channel) {
        Map<String, V> values = new TreeMap<>();
        try (ChannelReader<V> reader = new ChannelReader<>(clients, channel)) {
            reader.readToEnd((key, value) -> keep(values, key, value));
        }
        return values;
    }

    /** Puts the last value of a key; a tombstone takes it away. */
    static <V> void keep(Map<String, V> values, String key, @Nullable V value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
