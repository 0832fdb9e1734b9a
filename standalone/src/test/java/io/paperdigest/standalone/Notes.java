package io.paperdigest.standalone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A channel of one partition to write to and read from. */
final class Notes {

    private static final TopicPartition PARTITION = new TopicPartition("notes", 0);

    private final Map<String, Object> servers;

    Notes(String bootstrapServers) {
        servers = Map.of("bootstrap.servers", bootstrapServers);
    }

    Notes create() {
        try (Admin admin = Admin.create(servers)) {
            admin.createTopics(List.of(newTopic()))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
        return this;
    }

    void createWithoutWaiting() {
        Admin admin = Admin.create(servers);
        admin.createTopics(List.of(newTopic()));
        admin.close(Duration.ofSeconds(1));
    }

    void write(String... notes) {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(servers, new StringSerializer(), new StringSerializer())) {
            List<Future<RecordMetadata>> sent = Arrays.stream(notes)
                    .map(note -> producer.send(new ProducerRecord<>(PARTITION.topic(), note)))
                    .toList();
            producer.flush();
            sent.forEach(Future::resultNow);
        }
    }

    /** The first notes; fewer when they don't come within 20 seconds. */
    List<String> read(int count) {
        List<String> notes = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(servers, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (notes.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(note -> notes.add(note.value()));
            }
        }
        return notes;
    }

    private static NewTopic newTopic() {
        return new NewTopic(PARTITION.topic(), Optional.of(1), Optional.empty());
    }
}
