package io.paperdigest.standalone.bench;

import io.paperdigest.events.Channel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads {@code papers.canonical} as its consumers do. */
final class Arrivals implements AutoCloseable {

    private static final Duration WAIT = Duration.ofMillis(100);
    private static final byte[] REDIRECT = "{\"type\":\"redirect\"".getBytes(StandardCharsets.UTF_8);

    private final Consumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    Arrivals(Map<String, Object> clients, Channel<?> channel) {
        Map<String, Object> config = new HashMap<>(clients);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
        this.partitions = List.of(new TopicPartition(channel.name(), 0));
        consumer.assign(partitions);
    }

    /** How many papers stand in the channel. */
    int papers() {
        Set<String> papers = new HashSet<>();
        consumer.seekToBeginning(partitions);
        long end = consumer.endOffsets(partitions).getOrDefault(partitions.getFirst(), 0L);
        while (consumer.position(partitions.getFirst()) < end) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(WAIT)) {
                if (isRedirect(record.value())) {
                    papers.remove(record.key());
                } else {
                    papers.add(record.key());
                }
            }
        }
        return papers.size();
    }

    private static boolean isRedirect(byte[] value) {
        return Arrays.mismatch(REDIRECT, value) == REDIRECT.length;
    }

    void seekToEnd() {
        consumer.seekToEnd(partitions);
        consumer.position(partitions.getFirst());
    }

    /**
     * How long what comes now was on its way: from its listing's time to here.
     *
     * @param expected how many records to wait for
     */
    Latencies latencies(int expected, Duration patience) {
        int[] millis = new int[expected];
        int seen = 0;
        long deadline = System.nanoTime() + patience.toNanos();
        while (seen < expected && System.nanoTime() < deadline) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(WAIT)) {
                if (seen < expected) {
                    millis[seen++] = (int) (System.currentTimeMillis() - record.timestamp());
                }
            }
        }
        return Latencies.of(Arrays.copyOf(millis, seen));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
