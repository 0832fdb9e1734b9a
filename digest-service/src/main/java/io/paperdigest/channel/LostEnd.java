package io.paperdigest.channel;

import io.paperdigest.events.Channel;
import io.paperdigest.runtime.kafka.KafkaAnswers;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * The end of an only writer's last transaction, which Kafka can lose: see {@link
 * io.paperdigest.runtime.kafka.HangingTransactions}. Nobody reads that transaction then, though its writer may have been told
 * that it is committed, and may have acted on it. The writer's next one ends it as well, so its last record is written
 * again: what was said twice is said once, and what was said is not taken back.
 */
final class LostEnd {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final int MOST_IDLE_POLLS = 600;

    private LostEnd() {}

    /**
     * Makes up for it where it was lost.
     *
     * @param onlyWriter of the channel; it has no transaction open
     * @throws KafkaException when Kafka is away
     */
    static void restore(KafkaClients clients, Channel<?> channel, Producer<String, byte[]> onlyWriter) {
        Map<TopicPartition, Long> readable = readable(clients, channel);
        List<ProducerRecord<String, byte[]>> again = new ArrayList<>();
        try (Consumer<String, byte[]> reader = clients.uncommittedReader()) {
            Map<TopicPartition, Long> ends = reader.endOffsets(readable.keySet());
            readable.forEach((partition, from) -> last(reader, partition, from, ends.getOrDefault(partition, from))
                    .ifPresent(record -> again.add(copy(record))));
        }
        if (!again.isEmpty()) {
            onlyWriter.beginTransaction();
            List<Future<RecordMetadata>> sent =
                    again.stream().map(onlyWriter::send).toList();
            onlyWriter.commitTransaction();
            sent.forEach(Future::resultNow);
            // The answer comes before the end is on the channel.
            ChannelReader.awaitSettled(clients, channel);
        }
    }

    /** Up to where each partition can be read by those who read committed records. */
    private static Map<TopicPartition, Long> readable(KafkaClients clients, Channel<?> channel) {
        Map<TopicPartition, OffsetSpec> latest = IntStream.range(0, channel.partitions())
                .mapToObj(partition -> new TopicPartition(channel.name(), partition))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        try (Admin admin = clients.admin()) {
            return KafkaAnswers.await(admin.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                            .all())
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, end -> end.getValue().offset()));
        }
    }

    /** The last record between two offsets; empty where there is none. */
    private static Optional<ConsumerRecord<String, byte[]>> last(
            Consumer<String, byte[]> reader, TopicPartition partition, long from, long to) {
        reader.assign(List.of(partition));
        reader.seek(partition, from);
        Optional<ConsumerRecord<String, byte[]>> last = Optional.empty();
        for (int idle = 0; reader.position(partition) < to; idle++) {
            if (idle > MOST_IDLE_POLLS) {
                throw new KafkaException("The end of " + partition + " was not reached: is Kafka away?");
            }
            for (ConsumerRecord<String, byte[]> record : reader.poll(POLL)) {
                last = Optional.of(record);
                idle = 0;
            }
        }
        return last;
    }

    private static ProducerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> record) {
        return new ProducerRecord<>(
                record.topic(), record.partition(), record.timestamp(), record.key(), record.value(), record.headers());
    }
}
