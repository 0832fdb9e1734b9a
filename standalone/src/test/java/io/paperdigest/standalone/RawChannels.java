package io.paperdigest.standalone;

import io.paperdigest.events.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Channels as other people's consumers see them: committed records, as bytes. */
record RawChannels(Map<String, Object> clients) {

    private static final String FOREIGN = "foreign";
    private static final Duration POLL = Duration.ofMillis(100);

    /** All committed records there are now, partition by partition. */
    List<ConsumerRecord<String, byte[]>> records(Channel<?> channel) {
        return records(List.of(channel));
    }

    /** The same of several channels, as far as there are such; of each in its own order. */
    List<ConsumerRecord<String, byte[]>> records(List<Channel<?>> channels) {
        Map<String, Object> config = new HashMap<>(clients);
        config.put("isolation.level", "read_committed");
        config.put("enable.auto.commit", false);
        config.put("fetch.max.wait.ms", 20);
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    partitions(channels, consumer.listTopics().keySet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions));
        }
    }

    private static List<TopicPartition> partitions(List<Channel<?>> channels, Set<String> present) {
        return channels.stream()
                .filter(channel -> present.contains(channel.name()))
                .flatMap(channel -> IntStream.range(0, channel.partitions())
                        .mapToObj(partition -> new TopicPartition(channel.name(), partition)))
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> read(
            Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(records::add);
        }
        return records;
    }

    /** Whether {@link #write} wrote it, and not the program. */
    static boolean isForeign(ConsumerRecord<String, byte[]> record) {
        return record.headers().lastHeader(FOREIGN) != null;
    }

    /** Writes bytes that need not be a record; they are stored when this returns. */
    void write(Channel<?> channel, String key, byte[] value) {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(clients, new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(channel.name(), key, value);
            record.headers().add(FOREIGN, new byte[0]);
            var sent = producer.send(record);
            producer.flush();
            sent.resultNow();
        }
    }
}
