package io.paperdigest.events;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Creates the channels that are missing, and refuses those that are not as declared. */
public final class ChannelSetup {

    /** Two of three copies are enough to go on, so that one broker can be missing. */
    private static final int MOST_COPIES = 3;

    private static final String DEFAULT_REPLICATION = "default.replication.factor";

    /** How long the broker may take to show a channel after its creation. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private static final String ADVICE = "More or fewer partitions move keys, so give the number that the channels were"
            + " created with (CHANNEL_PARTITIONS), or another prefix for new ones (CHANNEL_PREFIX, --prefix).";

    private ChannelSetup() {}

    /**
     * Creates the channels that are missing, replicated as {@link #replication} says, and returns when all can be used.
     *
     * @throws IllegalStateException when channels exist with another number of partitions: their keys would move.
     *     Nothing was created then
     * @throws KafkaException when Kafka can't be reached or refuses
     */
    public static void create(Admin admin, Channels channels) {
        Map<String, Channel<?>> declared =
                channels.all().stream().collect(Collectors.toMap(Channel::name, Function.identity()));
        Set<String> present = await(admin.listTopics().names());
        check(admin, declared, present);
        List<Channel<?>> missing = channels.all().stream()
                .filter(channel -> !present.contains(channel.name()))
                .toList();
        if (!missing.isEmpty()) {
            create(admin, missing);
        }
    }

    private static void create(Admin admin, List<Channel<?>> missing) {
        short replication = replication(admin);
        admin.createTopics(missing.stream()
                        .map(channel -> channel.newTopic(replication))
                        .toList())
                .values()
                .values()
                .forEach(ChannelSetup::awaitCreated);
        awaitShown(admin, missing.stream().map(Channel::name).collect(Collectors.toSet()));
        awaitStorage(admin, missing);
    }

    /**
     * How many copies of what we write this cluster should keep: three where there are three brokers or more, else one on
     * each. Where the brokers' own default says more, that many: some of them may only start later.
     *
     * @throws KafkaException when Kafka can't be reached
     */
    public static short replication(Admin admin) {
        Collection<Node> brokers = await(admin.describeCluster().nodes());
        int wanted = brokers.stream()
                .findAny()
                .map(broker -> brokersDefault(admin, broker))
                .orElse(1);
        return (short) Math.max(wanted, Math.min(MOST_COPIES, brokers.size()));
    }

    /** One where we may not ask. */
    private static int brokersDefault(Admin admin, Node broker) {
        ConfigResource settings = new ConfigResource(ConfigResource.Type.BROKER, broker.idString());
        try {
            Config config =
                    await(admin.describeConfigs(List.of(settings)).all()).get(settings);
            ConfigEntry entry = config == null ? null : config.get(DEFAULT_REPLICATION);
            return entry == null || entry.value() == null ? 1 : Integer.parseInt(entry.value());
        } catch (AuthorizationException e) {
            return 1;
        }
    }

    private static void check(Admin admin, Map<String, Channel<?>> declared, Set<String> present) {
        List<String> ours =
                present.stream().filter(declared::containsKey).sorted().toList();
        Map<String, TopicDescription> topics = await(admin.describeTopics(ours).allTopicNames());
        String wrong = ours.stream()
                .filter(name -> partitions(topics, name) != declared(declared, name))
                .map(name -> name + " has " + partitions(topics, name) + " partitions and should have "
                        + declared(declared, name))
                .collect(Collectors.joining("; "));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Channel " + wrong + ". Nothing was created. " + ADVICE);
        }
    }

    private static int partitions(Map<String, TopicDescription> topics, String name) {
        return Objects.requireNonNull(topics.get(name)).partitions().size();
    }

    private static int declared(Map<String, Channel<?>> declared, String name) {
        return Objects.requireNonNull(declared.get(name)).partitions();
    }

    private static void awaitCreated(KafkaFuture<Void> channel) {
        try {
            await(channel);
        } catch (TopicExistsException e) {
            // Another instance was faster.
        }
    }

    /** The controller answers before the broker itself has heard: a stream that starts at once would miss its source. */
    private static void awaitShown(Admin admin, Set<String> names) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!await(admin.listTopics().names()).containsAll(names)) {
            if (System.nanoTime() - end > 0) {
                throw new TimeoutException("The broker does not show the channels it created: " + names);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /**
     * The broker shows channels before it has made their logs, and tells the group coordinator after that: a stream that
     * starts meanwhile is told that its channels are missing, and dies of it.
     */
    private static void awaitStorage(Admin admin, List<Channel<?>> created) {
        Map<TopicPartition, OffsetSpec> ends = created.stream()
                .flatMap(channel -> IntStream.range(0, channel.partitions())
                        .mapToObj(partition -> new TopicPartition(channel.name(), partition)))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!isStored(admin, ends, limit)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Of several brokers the one that is asked need not be the one that showed the channels. */
    private static boolean isStored(Admin admin, Map<TopicPartition, OffsetSpec> ends, long limit) {
        try {
            await(admin.listOffsets(ends).all());
            return true;
        } catch (UnknownTopicOrPartitionException e) {
            if (System.nanoTime() - limit > 0) {
                throw e;
            }
            return false;
        }
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof KafkaException refused ? refused : new KafkaException(e.getCause());
        }
    }
}
