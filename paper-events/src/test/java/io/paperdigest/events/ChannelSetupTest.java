package io.paperdigest.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.MockAdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.internals.KafkaFutureImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelSetupTest {

    private static final Node BROKER = new Node(0, "broker", 9092);

    private final Channels channels = new Channels("lab.", 4);
    private final MockAdminClient kafka = withEmptyLogs(new MockAdminClient(List.of(BROKER), BROKER));

    @Test
    void createsEveryChannelAsDeclared() {
        ChannelSetup.create(kafka, channels);

        assertThat(partitions(kafka)).isEqualTo(declaredPartitions());
        assertThat(config(channels.canonical, TopicConfig.CLEANUP_POLICY_CONFIG))
                .isEqualTo("compact");
        assertThat(config(channels.journal, TopicConfig.CLEANUP_POLICY_CONFIG)).isEqualTo("delete");
        assertThat(config(channels.journal, TopicConfig.RETENTION_MS_CONFIG)).isEqualTo("-1");
    }

    @Test
    void createsOnlyWhatIsMissing() {
        NewTopic present = channels.listed.newTopic((short) 1);
        kafka.createTopics(List.of(present.configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "7"))));

        ChannelSetup.create(kafka, channels);

        assertThat(partitions(kafka)).isEqualTo(declaredPartitions());
        assertThat(config(channels.listed, TopicConfig.RETENTION_MS_CONFIG)).isEqualTo("7");
    }

    @Test
    void createsNothingWhereAllIsThere() {
        ChannelSetup.create(kafka, channels);

        ChannelSetup.create(kafka, channels);

        assertThat(partitions(kafka)).isEqualTo(declaredPartitions());
    }

    @Test
    void leavesTheTopicsOfOthersAlone() {
        kafka.createTopics(List.of(new NewTopic("papers.listed", 9, (short) 1)));

        ChannelSetup.create(kafka, channels);

        assertThat(partitions(kafka)).containsEntry("papers.listed", 9).containsAllEntriesOf(declaredPartitions());
    }

    @Test
    void refusesOtherNumbersOfPartitionsAndCreatesNothing() {
        kafka.createTopics(List.of(
                new NewTopic("lab.papers.listed", 3, (short) 1),
                new NewTopic("lab.papers.journal", 2, (short) 1),
                new NewTopic("lab.editions", 1, (short) 1)));

        assertThatThrownBy(() -> ChannelSetup.create(kafka, channels))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Channel lab.papers.journal has 2 partitions and should have 1;"
                        + " lab.papers.listed has 3 partitions and should have 4."
                        + " Nothing was created. More or fewer partitions move keys, so give the number that the channels"
                        + " were created with (CHANNEL_PARTITIONS), or another prefix for new ones (CHANNEL_PREFIX,"
                        + " --prefix).");

        assertThat(partitions(kafka)).containsOnlyKeys("lab.papers.listed", "lab.papers.journal", "lab.editions");
    }

    @Test
    void acceptsThatAnotherInstanceWasFaster() {
        MockAdminClient contended = new MockAdminClient(List.of(BROKER), BROKER) {
            @Override
            public synchronized CreateTopicsResult createTopics(
                    Collection<NewTopic> topics, CreateTopicsOptions options) {
                super.createTopics(Set.of(channels.sources.newTopic((short) 1)), options);
                return super.createTopics(topics, options);
            }
        };

        withEmptyLogs(contended);
        ChannelSetup.create(contended, channels);

        assertThat(partitions(contended)).isEqualTo(declaredPartitions());
    }

    @Test
    void returnsOnlyWhenTheBrokerShowsAllChannels() {
        MockAdminClient slow = new MockAdminClient(List.of(BROKER), BROKER) {
            @Override
            public synchronized CreateTopicsResult createTopics(
                    Collection<NewTopic> topics, CreateTopicsOptions options) {
                CreateTopicsResult created = super.createTopics(topics, options);
                setFetchesRemainingUntilVisible(channels.editions.name(), 3);
                return created;
            }
        };

        withEmptyLogs(slow);
        ChannelSetup.create(slow, channels);

        assertThat(partitions(slow)).isEqualTo(declaredPartitions());
    }

    @Test
    void asksAgainWhereABrokerHasNotHeardOfThemYet() {
        AtomicInteger asked = new AtomicInteger();
        MockAdminClient behind = new MockAdminClient(List.of(BROKER), BROKER) {
            @Override
            public synchronized ListOffsetsResult listOffsets(
                    Map<TopicPartition, OffsetSpec> ends, ListOffsetsOptions options) {
                return asked.incrementAndGet() < 3 ? notHeard(ends) : super.listOffsets(ends, options);
            }
        };

        withEmptyLogs(behind);
        ChannelSetup.create(behind, channels);

        assertThat(asked).hasValue(3);
    }

    private static ListOffsetsResult notHeard(Map<TopicPartition, OffsetSpec> ends) {
        KafkaFutureImpl<ListOffsetsResult.ListOffsetsResultInfo> unknown = new KafkaFutureImpl<>();
        unknown.completeExceptionally(new UnknownTopicOrPartitionException("not heard yet"));
        return new ListOffsetsResult(ends.keySet().stream().collect(Collectors.toMap(end -> end, end -> unknown)));
    }

    @Test
    void saysThatKafkaCannotBeReached() {
        kafka.timeoutNextRequest(1);

        assertThatThrownBy(() -> ChannelSetup.create(kafka, channels)).isInstanceOf(TimeoutException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "5, 3"})
    void keepsACopyOnEachOfUpToThreeBrokers(int brokers, short copies) {
        MockAdminClient cluster =
                withEmptyLogs(MockAdminClient.create().numBrokers(brokers).build());

        ChannelSetup.create(cluster, channels);

        assertThat(copies(cluster, channels.journal)).isEqualTo(copies);
    }

    @Test
    void keepsAsManyCopiesAsTheBrokersWouldIfThatIsMore() {
        MockAdminClient cluster = MockAdminClient.create()
                .numBrokers(4)
                .defaultReplicationFactor(4)
                .build();

        assertThat(ChannelSetup.replication(cluster)).isEqualTo((short) 4);
    }

    @Test
    void saysWhyKafkaRefuses() {
        MockAdminClient small = MockAdminClient.create()
                .numBrokers(1)
                .defaultReplicationFactor(3)
                .build();

        assertThatThrownBy(() -> ChannelSetup.create(small, channels))
                .isInstanceOf(InvalidReplicationFactorException.class);
    }

    private Map<String, Integer> declaredPartitions() {
        return channels.all().stream().collect(Collectors.toMap(Channel::name, Channel::partitions));
    }

    /** A mock knows the ends of no log that it wasn't told. */
    private MockAdminClient withEmptyLogs(MockAdminClient client) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (Channel<?> channel : channels.all()) {
            for (int partition = 0; partition < channel.partitions(); partition++) {
                ends.put(new TopicPartition(channel.name(), partition), 0L);
            }
        }
        client.updateEndOffsets(ends);
        return client;
    }

    private static int copies(MockAdminClient kafka, Channel<?> channel) {
        TopicDescription topic = Objects.requireNonNull(
                now(kafka.describeTopics(List.of(channel.name())).allTopicNames())
                        .get(channel.name()));
        return topic.partitions().getFirst().replicas().size();
    }

    private static Map<String, Integer> partitions(MockAdminClient kafka) {
        Set<String> names = now(kafka.listTopics().names());
        return now(kafka.describeTopics(names).allTopicNames()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        topic -> topic.getValue().partitions().size()));
    }

    private String config(Channel<?> channel, String name) {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, channel.name());
        Config config = now(kafka.describeConfigs(List.of(topic)).all()).get(topic);
        return Objects.requireNonNull(config).get(name).value();
    }

    private static <T> T now(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
