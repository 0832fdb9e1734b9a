package io.paperdigest.channel;

import io.paperdigest.events.ChannelSetup;
import io.paperdigest.events.Channels;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Makes Kafka clients.
 *
 * @param settings what every client gets: bootstrap servers, security
 */
public record Clients(Map<String, Object> settings) {

    /**
     * How long the broker may wait for records to come. Kafka's default is half a second, and a reader that has reached
     * the end can't be closed before that is over.
     */
    private static final int FETCH_WAIT_MS = 20;

    public Clients {
        settings = Map.copyOf(settings);
    }

    /** Creates the channels that are missing. */
    public void createChannels(Channels channels) {
        try (Admin admin = admin()) {
            ChannelSetup.create(admin, channels);
        }
    }

    /** The id of the cluster, which it keeps for life. */
    public String clusterId() {
        try (Admin admin = admin()) {
            return admin.describeCluster()
                    .clusterId()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    Admin admin() {
        return Admin.create(new HashMap<>(settings));
    }

    /** A consumer without a group that sees committed records only. */
    Consumer<String, byte[]> reader() {
        Map<String, Object> config = new HashMap<>(settings);
        config.putIfAbsent(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, FETCH_WAIT_MS);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** An idempotent producer that serialises nothing itself, so that one serves every channel. */
    Producer<String, byte[]> writer() {
        return producer(Map.of());
    }

    /** The only producer of this name that may write: one made before it, anywhere, can't any more. */
    Producer<String, byte[]> onlyWriter(String transactionalId) {
        Producer<String, byte[]> producer = producer(Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId));
        producer.initTransactions();
        return producer;
    }

    private Producer<String, byte[]> producer(Map<String, Object> more) {
        Map<String, Object> config = new HashMap<>(settings);
        config.putAll(more);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }
}
