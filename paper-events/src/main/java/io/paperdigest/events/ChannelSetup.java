package io.paperdigest.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** Creates the channels that are missing, and refuses those that are not as declared. */
public final class ChannelSetup {

    private static final short BROKER_DEFAULT = -1;

    private ChannelSetup() {}

    /**
     * Creates the channels that are missing, with the broker's replication factor.
     *
     * @throws IllegalStateException when a channel exists with another number of partitions: keys would move
     * @throws KafkaException when Kafka can't be reached or refuses
     */
    public static void create(Admin admin, Channels channels) {
        Map<String, Channel<?>> declared =
                channels.all().stream().collect(Collectors.toMap(Channel::name, Function.identity()));
        List<String> existing = await(() -> admin.listTopics().names().get()).stream()
                .filter(declared::containsKey)
                .toList();
        check(await(() -> admin.describeTopics(existing).allTopicNames().get()), declared);
        List<Channel<?>> missing = new ArrayList<>(channels.all());
        missing.removeIf(channel -> existing.contains(channel.name()));
        create(admin, missing);
    }

    private static void check(Map<String, TopicDescription> existing, Map<String, Channel<?>> declared) {
        existing.forEach((name, topic) -> {
            int partitions = Objects.requireNonNull(declared.get(name)).partitions();
            if (topic.partitions().size() != partitions) {
                throw new IllegalStateException("Channel " + name + " has "
                        + topic.partitions().size() + " partitions, not " + partitions
                        + ": configure that number, or another prefix");
            }
        });
    }

    private static void create(Admin admin, List<Channel<?>> missing) {
        CreateTopicsResult created = admin.createTopics(missing.stream()
                .map(channel -> channel.newTopic(BROKER_DEFAULT))
                .toList());
        for (KafkaFuture<Void> topic : created.values().values()) {
            try {
                await(topic::get);
            } catch (TopicExistsException e) {
                // Another instance was faster.
            }
        }
    }

    private interface Call<T extends @Nullable Object> {
        T get() throws ExecutionException, InterruptedException;
    }

    private static <T extends @Nullable Object> T await(Call<T> call) {
        try {
            return call.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException cause) {
                throw cause;
            }
            throw new KafkaException("Can't create channels: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }
}
