package io.paperdigest.standalone;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.runtime.kafka.KafkaAnswers;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Leaves on an embedded broker what Kafka leaves when it loses the end of a transaction: its records, and in the book of
 * transactions that none is open. The broker reads that book when it starts.
 */
final class LostTransaction {

    private static final TopicPartition BOOK = new TopicPartition("__transaction_state", 0);

    /** A client of this name may write to Kafka's own channels. */
    private static final String PRIVILEGED = "__admin_client";

    private static final Duration POLL = Duration.ofMillis(100);
    private static final int MOST_POLLS = 300;

    private final Map<String, Object> clients;
    private final String id;

    /** @param id the transactional id */
    LostTransaction(Map<String, Object> clients, String id) {
        this.clients = clients;
        this.id = id;
    }

    /**
     * Leaves one.
     *
     * @param before what is committed in the transaction before
     * @param lost what is written in this one
     */
    void ofRecords(ProducerRecord<String, byte[]> before, ProducerRecord<String, byte[]> lost) {
        leave(producer -> send(producer, before), producer -> send(producer, lost));
    }

    private static <K, V> void send(Producer<K, V> producer, ProducerRecord<K, V> record) {
        Future<RecordMetadata> sent = producer.send(record);
        producer.flush();
        sent.resultNow();
    }

    /** Leaves one of a group's offsets. */
    void ofOffsets(String group, Map<TopicPartition, OffsetAndMetadata> offsets) {
        try (Consumer<String, byte[]> member = new KafkaClients(clients).member(group)) {
            Step send = producer -> producer.sendOffsetsToTransaction(offsets, member.groupMetadata());
            leave(send, send);
        }
    }

    private interface Step {
        void in(Producer<String, byte[]> producer);
    }

    private void leave(Step before, Step lost) {
        Producer<String, byte[]> producer = new KafkaClients(clients).onlyWriter(id);
        producer.beginTransaction();
        before.in(producer);
        producer.commitTransaction();
        awaitEnd();
        ConsumerRecord<byte[], byte[]> ended = lastOfBook();
        producer.beginTransaction();
        lost.in(producer);
        producer.close(Duration.ZERO); // a patient one aborts
        write(ended);
    }

    /** A commit returns as soon as it is sure to be: that it is stands in the book a little later. */
    private void awaitEnd() {
        try (Admin admin = new KafkaClients(clients).admin()) {
            for (int polls = 0; state(admin) != TransactionState.COMPLETE_COMMIT; polls++) {
                assertThat(polls).as("looks at a transaction that doesn't end").isLessThan(MOST_POLLS);
                LockSupport.parkNanos(POLL.toNanos());
            }
        }
    }

    private TransactionState state(Admin admin) {
        return KafkaAnswers.await(admin.describeTransactions(List.of(id)).description(id))
                .state();
    }

    /** What the book says of this id: that its transaction has ended. */
    private ConsumerRecord<byte[], byte[]> lastOfBook() {
        Map<String, Object> config = new HashMap<>(clients);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (Consumer<byte[], byte[]> reader =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            reader.assign(List.of(BOOK));
            reader.seekToBeginning(List.of(BOOK));
            long end = requireNonNull(reader.endOffsets(List.of(BOOK)).get(BOOK));
            @Nullable ConsumerRecord<byte[], byte[]> last = null;
            while (reader.position(BOOK) < end) {
                for (ConsumerRecord<byte[], byte[]> record : reader.poll(POLL)) {
                    if (new String(record.key(), StandardCharsets.UTF_8).endsWith(id)) {
                        last = record;
                    }
                }
            }
            return requireNonNull(last);
        }
    }

    private void write(ConsumerRecord<byte[], byte[]> record) {
        Map<String, Object> config = new HashMap<>(clients);
        config.put(ProducerConfig.CLIENT_ID_CONFIG, PRIVILEGED);
        try (Producer<byte[], byte[]> writer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            send(writer, new ProducerRecord<>(BOOK.topic(), BOOK.partition(), record.key(), record.value()));
        }
    }
}
