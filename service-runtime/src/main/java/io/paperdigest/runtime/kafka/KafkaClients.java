package io.paperdigest.runtime.kafka;

import io.paperdigest.events.ChannelSetup;
import io.paperdigest.events.Channels;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.StickyAssignor;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes Kafka clients. What the installation sets wins, but for what the promises of the services rest on. */
public final class KafkaClients {

    /**
     * How long the broker may wait for records to come. Kafka's default is half a second, and a reader that has reached
     * the end can't be closed before that is over.
     */
    private static final int FETCH_WAIT_MS = 20;

    /** A member that was killed is missed after ten seconds, not Kafka's 45. */
    private static final Map<String, Object> MEMBER = Map.of(
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000,
            ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000,
            ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, StickyAssignor.class.getName());

    private final Map<String, Object> settings;

    /** @param settings what every client gets: bootstrap servers, security */
    public KafkaClients(Map<String, Object> settings) {
        this.settings = Map.copyOf(settings);
    }

    /** Where Kafka is, as it was set. */
    public String servers() {
        return String.valueOf(settings.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG));
    }

    /** Creates the channels that are missing. */
    public void createChannels(Channels channels) {
        try (Admin admin = admin()) {
            ChannelSetup.create(admin, channels);
        }
    }

    /** How many copies of what we write this cluster should keep. */
    public short replication() {
        try (Admin admin = admin()) {
            return ChannelSetup.replication(admin);
        }
    }

    /** The id of the cluster, which it keeps for life. */
    public String clusterId() {
        try (Admin admin = admin()) {
            return KafkaAnswers.await(admin.describeCluster().clusterId());
        }
    }

    public Admin admin() {
        return Admin.create(new HashMap<>(settings));
    }

    /** A consumer without a group that sees committed records only, from the beginning. */
    public Consumer<String, byte[]> reader() {
        return reader("read_committed");
    }

    /** The same, of records that may not be committed. */
    public Consumer<String, byte[]> uncommittedReader() {
        return reader("read_uncommitted");
    }

    private Consumer<String, byte[]> reader(String isolation) {
        Map<String, Object> config = consumer(Map.of(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, FETCH_WAIT_MS));
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation);
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A consumer of committed records in a group, whose partitions stay where they are while their owner lives. */
    public Consumer<String, byte[]> member(String group) {
        Map<String, Object> config = consumer(MEMBER);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> consumer(Map<String, Object> defaults) {
        Map<String, Object> config = new HashMap<>(defaults);
        config.putAll(settings);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return config;
    }

    /** A producer that neither loses nor doubles, and serialises nothing itself, so that one serves every channel. */
    public Producer<String, byte[]> writer() {
        return writer(Map.of());
    }

    /** The same, with other defaults than Kafka's. */
    public Producer<String, byte[]> writer(Map<String, Object> defaults) {
        return producer(defaults, Map.of());
    }

    /** The only producer of this name that may write: one made before it, anywhere, can't any more. */
    public Producer<String, byte[]> onlyWriter(String transactionalId) {
        Producer<String, byte[]> producer =
                producer(Map.of(), Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId));
        try {
            producer.initTransactions();
            return producer;
        } catch (RuntimeException e) {
            producer.close();
            throw e;
        }
    }

    private Producer<String, byte[]> producer(Map<String, Object> defaults, Map<String, Object> fixed) {
        Map<String, Object> config = new HashMap<>(Channels.PRODUCER_SETTINGS);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.putAll(defaults);
        config.putAll(settings);
        config.putAll(fixed);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }
}
