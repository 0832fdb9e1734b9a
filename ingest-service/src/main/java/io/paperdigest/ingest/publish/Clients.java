package io.paperdigest.ingest.publish;

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
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes Kafka clients. What the installation sets wins, but for what the promises of this service rest on. */
public final class Clients {

    private static final int DELIVERY_TIMEOUT_MS = 60_000;
    private static final int REQUEST_TIMEOUT_MS = 15_000;
    private static final int MAX_BLOCK_MS = 30_000;
    private static final int LINGER_MS = 5;

    /** Kafka's default is half a second, and a reader that has reached the end can't be closed before that is over. */
    private static final int FETCH_WAIT_MS = 20;

    private Clients() {}

    /** A producer that neither loses nor doubles, and gives up after a minute. */
    static Producer<String, byte[]> producer(Map<String, Object> client) {
        Map<String, Object> config = new HashMap<>(Map.of(
                ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4",
                ProducerConfig.LINGER_MS_CONFIG, LINGER_MS,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_TIMEOUT_MS,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_TIMEOUT_MS,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK_MS));
        config.putAll(client);
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    /** A consumer without a group, of committed records only. */
    static Consumer<String, byte[]> consumer(Map<String, Object> client) {
        Map<String, Object> config = new HashMap<>(client);
        config.putIfAbsent(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, FETCH_WAIT_MS);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Creates the channels that do not exist yet.
     *
     * @throws PublishFailed when the broker can't be reached or refuses
     */
    public static void createChannels(Map<String, Object> client, Channels channels) {
        try (Admin admin = Admin.create(client)) {
            ChannelSetup.create(admin, channels);
        } catch (KafkaException | IllegalStateException e) {
            throw new PublishFailed("Can't create the channels: " + e.getMessage(), e);
        }
    }
}
