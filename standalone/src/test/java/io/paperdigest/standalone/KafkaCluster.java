package io.paperdigest.standalone;

import static java.util.Objects.requireNonNull;

import io.paperdigest.events.Channel;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.lifecycle.Startables;

/**
 * Three Kafka nodes in containers, each broker and controller: one may die. What Kafka keeps for itself is on all of them;
 * for other topics the brokers' default is one copy.
 */
final class KafkaCluster implements AutoCloseable {

    private static final int NODES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Network network = Network.newNetwork();
    private final List<Node> nodes = new ArrayList<>();
    private final Admin admin;

    /** @param port where clients on this machine reach it; chosen beforehand, because the node must advertise it */
    private record Node(int port, GenericContainer<?> container) {}

    private KafkaCluster() throws IOException {
        for (int id = 1; id <= NODES; id++) {
            int port = freePort();
            nodes.add(new Node(port, container(id, port)));
        }
        Startables.deepStart(nodes.stream().map(Node::container)).join();
        admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()));
    }

    /** Returns when all three answer. */
    static KafkaCluster start() throws IOException {
        return new KafkaCluster();
    }

    private GenericContainer<?> container(int id, int port) {
        GenericContainer<?> container = new GenericContainer<>("apache/kafka:4.3.1")
                .withNetwork(network)
                .withNetworkAliases(name(id))
                .withExposedPorts(9092)
                .withEnv(settings(id, port))
                .waitingFor(Wait.forLogMessage(".*Kafka Server started.*\\n", 1));
        container.setPortBindings(List.of(port + ":9092"));
        return container;
    }

    private static Map<String, String> settings(int id, int port) {
        String host = DockerClientFactory.instance().dockerHostIpAddress();
        String voters = IntStream.rangeClosed(1, NODES)
                .mapToObj(node -> node + "@" + name(node) + ":9093")
                .collect(Collectors.joining(","));
        return Map.ofEntries(
                Map.entry("KAFKA_NODE_ID", String.valueOf(id)),
                Map.entry("KAFKA_PROCESS_ROLES", "broker,controller"),
                Map.entry("KAFKA_CONTROLLER_QUORUM_VOTERS", voters),
                Map.entry("KAFKA_LISTENERS", "CLIENTS://:9092,CONTROLLER://:9093,BROKERS://:9094"),
                Map.entry(
                        "KAFKA_ADVERTISED_LISTENERS",
                        "CLIENTS://" + host + ":" + port + ",BROKERS://" + name(id) + ":9094"),
                Map.entry(
                        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                        "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT,BROKERS:PLAINTEXT"),
                Map.entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
                Map.entry("KAFKA_INTER_BROKER_LISTENER_NAME", "BROKERS"),
                Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "3"),
                Map.entry("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "3"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "3"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "2"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "3"),
                Map.entry("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0"),
                Map.entry("KAFKA_BROKER_SESSION_TIMEOUT_MS", "3000"),
                Map.entry("KAFKA_BROKER_HEARTBEAT_INTERVAL_MS", "500"),
                Map.entry("KAFKA_HEAP_OPTS", "-Xms128m -Xmx256m"),
                Map.entry("KAFKA_LOG_CLEANER_DEDUPE_BUFFER_SIZE", "2097152"));
    }

    private static String name(int id) {
        return "kafka-" + id;
    }

    /** All nodes, dead ones too. */
    String bootstrapServers() {
        String host = DockerClientFactory.instance().dockerHostIpAddress();
        return nodes.stream().map(node -> host + ":" + node.port()).collect(Collectors.joining(","));
    }

    /** The node that takes what is written to a channel's first partition. */
    int leader(Channel<?> channel) {
        return partitions(List.of(channel.name())).getFirst().leader().id();
    }

    /** How much was written to a channel's first partition, not yet committed records too. */
    long end(Channel<?> channel) {
        TopicPartition partition = new TopicPartition(channel.name(), 0);
        return requireNonNull(await(admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                                .all())
                        .get(partition))
                .offset();
    }

    /** On how many nodes each topic is whose name begins so. */
    Map<String, Integer> copies(String prefix) {
        List<String> ours = await(admin.listTopics().names()).stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
        return await(admin.describeTopics(ours).allTopicNames()).values().stream()
                .collect(Collectors.toMap(
                        TopicDescription::name,
                        topic -> topic.partitions().getFirst().replicas().size()));
    }

    /** As {@code kill -9}: the others hear of it by its silence. */
    void kill(int id) {
        GenericContainer<?> victim = nodes.get(id - 1).container();
        victim.getDockerClient().killContainerCmd(victim.getContainerId()).exec();
    }

    /** Starts a node that was killed, and returns when it has caught up with the others. */
    void revive(int id) {
        GenericContainer<?> victim = nodes.get(id - 1).container();
        victim.getDockerClient().startContainerCmd(victim.getContainerId()).exec();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!partitions(List.copyOf(await(admin.listTopics().names()))).stream()
                .allMatch(partition -> partition.isr().size() == NODES)) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("Node " + id + " did not catch up");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private List<TopicPartitionInfo> partitions(List<String> topics) {
        return await(admin.describeTopics(topics).allTopicNames()).values().stream()
                .map(TopicDescription::partitions)
                .flatMap(List::stream)
                .toList();
    }

    private static <T> T await(KafkaFuture<T> answer) {
        return answer.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
        nodes.forEach(node -> node.container().stop());
        network.close();
    }
}
