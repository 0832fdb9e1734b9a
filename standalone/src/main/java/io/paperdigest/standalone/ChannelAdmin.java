package io.paperdigest.standalone;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TimeoutException;

/** Creates the channels that are missing on a broker, and checks those that are there. */
public final class ChannelAdmin {

    /** How long the broker may take to show a channel after its creation. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private ChannelAdmin() {}

    /**
     * Creates what is missing and returns when every channel can be used. Creates nothing when one that is there has
     * another number of partitions: its records would be looked for on another partition than they were written to.
     *
     * @param replication the replication factor of new channels, at least 1
     * @throws KafkaException when the broker does not answer, or refuses
     */
    public static ChannelSetup create(Admin admin, Channels channels, short replication) {
        Set<String> present = await(admin.listTopics().names());
        List<String> reasons = mismatches(admin, channels, present);
        if (!reasons.isEmpty()) {
            return new ChannelSetup.Mismatch(reasons);
        }
        List<Channel<?>> missing = channels.all().stream()
                .filter(channel -> !present.contains(channel.name()))
                .toList();
        await(admin.createTopics(missing.stream()
                        .map(channel -> channel.newTopic(replication))
                        .toList())
                .all());
        awaitShown(admin, missing);
        return new ChannelSetup.Ready(missing.stream().map(Channel::name).toList());
    }

    private static List<String> mismatches(Admin admin, Channels channels, Set<String> present) {
        List<Channel<?>> ours = channels.all().stream()
                .filter(channel -> present.contains(channel.name()))
                .toList();
        Map<String, TopicDescription> found =
                await(admin.describeTopics(names(ours)).allTopicNames());
        return ours.stream()
                .flatMap(channel -> Optional.ofNullable(found.get(channel.name()))
                        .flatMap(topic -> mismatch(channel, topic.partitions().size()))
                        .stream())
                .toList();
    }

    private static Optional<String> mismatch(Channel<?> channel, int partitions) {
        return channel.partitions() == partitions
                ? Optional.empty()
                : Optional.of("channel " + channel.name() + " has " + count(partitions) + " and should have "
                        + channel.partitions());
    }

    private static String count(int partitions) {
        return partitions == 1 ? "1 partition" : partitions + " partitions";
    }

    /** The controller answers before the broker itself has heard: a stream that starts at once would miss its source. */
    private static void awaitShown(Admin admin, List<Channel<?>> channels) {
        Set<String> names = names(channels);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!await(admin.listTopics().names()).containsAll(names)) {
            if (System.nanoTime() - end > 0) {
                throw new TimeoutException("The broker does not show the channels it created: " + names);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static Set<String> names(List<Channel<?>> channels) {
        return channels.stream().map(Channel::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof KafkaException refused ? refused : new KafkaException(e.getCause());
        }
    }
}
