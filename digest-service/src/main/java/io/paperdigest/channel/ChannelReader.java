package io.paperdigest.channel;

import io.paperdigest.events.Channel;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads a channel from its beginning, committed records only. Not for use by several threads. */
public final class ChannelReader<V> implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final Consumer<String, V> consumer;
    private final Collection<TopicPartition> partitions;

    public ChannelReader(Clients clients, Channel<V> channel) {
        this.consumer = clients.reader(channel);
        this.partitions = IntStream.range(0, channel.partitions())
                .mapToObj(partition -> new TopicPartition(channel.name(), partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Hands on every record from where the last call stopped to the end as it is now; a tombstone's value is null. */
    public void readToEnd(BiConsumer<String, V> each) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll().forEach(record -> each.accept(record.key(), record.value()));
        }
    }

    /** The records that have come, waiting a moment for the first. */
    List<ConsumerRecord<String, V>> poll() {
        List<ConsumerRecord<String, V>> records = new java.util.ArrayList<>();
        consumer.poll(POLL).forEach(records::add);
        return records;
    }

    /** The last value of each key, tombstones left out, by key. */
    public static <V> Map<String, V> snapshot(Clients clients, Channel<V> channel) {
        Map<String, V> values = new TreeMap<>();
        try (ChannelReader<V> reader = new ChannelReader<>(clients, channel)) {
            reader.readToEnd((key, value) -> keep(values, key, value));
        }
        return values;
    }

    static <V> void keep(Map<String, V> values, String key, @org.jspecify.annotations.Nullable V value) {
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
