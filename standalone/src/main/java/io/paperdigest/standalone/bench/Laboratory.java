package io.paperdigest.standalone.bench;

import io.paperdigest.channel.Drain;
import io.paperdigest.channel.Patience;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.topology.RunningTopology;
import io.paperdigest.topology.TopologySettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * The broker things are measured on, and how topologies run there: exactly once, as the service does.
 *
 * @param clients what every Kafka client gets
 * @param streams what topologies get besides
 * @param folder where topologies keep their state
 * @param clock tells when to stop waiting
 */
public record Laboratory(Map<String, Object> clients, Map<String, Object> streams, Path folder, InstantSource clock) {

    static final Duration PATIENCE = Duration.ofHours(1);

    /** One for each step, so that none waits for another: sign, report, resolve. */
    private static final int THREADS = 3;

    private static final Duration COMMIT_INTERVAL = Duration.ofMillis(100);
    private static final short ONE_REPLICA = 1;

    Admin admin() {
        return Admin.create(new HashMap<>(clients));
    }

    /** Makes all channels of an installation, and some more. */
    void create(Channels channels, Collection<Channel<byte[]>> more) {
        new KafkaClients(clients).createChannels(channels);
        try (Admin admin = admin()) {
            await(() -> admin.createTopics(more.stream()
                            .map(channel -> channel.newTopic(ONE_REPLICA))
                            .toList())
                    .all()
                    .get());
        }
    }

    /** Deletes all channels and changelogs whose names begin so. */
    void delete(String prefix) {
        try (Admin admin = admin()) {
            List<String> names = await(() -> admin.listTopics().names().get()).stream()
                    .filter(name -> name.startsWith(prefix))
                    .toList();
            await(() -> admin.deleteTopics(names).all().get());
        }
    }

    /**
     * How a topology runs.
     *
     * @param threads how many it has
     * @param commitInterval how long a transaction stays open
     */
    record Manner(int threads, Duration commitInterval) {}

    /** Starts a topology and returns when it runs, its state restored. */
    RunningTopology start(Contender contender, String prefix, Channels channels) throws InterruptedException {
        return start(contender, prefix, channels, new Manner(THREADS, COMMIT_INTERVAL));
    }

    /** The same, in a manner of its own. */
    RunningTopology start(Contender contender, String prefix, Channels channels, Manner manner)
            throws InterruptedException {
        RunningTopology running =
                new RunningTopology(contender.topology(), channels, settings(prefix + contender.name(), manner));
        running.start();
        running.awaitRunning();
        return running;
    }

    private TopologySettings settings(String application, Manner manner) {
        Map<String, Object> all = new HashMap<>(clients);
        all.putAll(streams);
        return new TopologySettings(application, folder, manner.threads(), manner.commitInterval(), ONE_REPLICA, all);
    }

    /** How many listings a topology has taken in. */
    long takenIn(Contender contender, String prefix) {
        TopicPartition first = new TopicPartition(contender.inputs().getFirst().name(), 0);
        try (Admin admin = admin()) {
            OffsetAndMetadata committed = await(() -> admin.listConsumerGroupOffsets(prefix + contender.name())
                            .partitionsToOffsetAndMetadata()
                            .get())
                    .get(first);
            return committed == null ? 0 : committed.offset();
        }
    }

    /** Waits until a topology has taken in all of its inputs, one behind the other. */
    void drain(Contender contender, String prefix, RunningTopology running) {
        Patience patience = new Patience(clock, PATIENCE, running::death);
        for (Channel<?> input : contender.inputs()) {
            new Drain(new KafkaClients(clients), prefix + contender.name(), List.of(input)).await(patience);
        }
    }

    private interface Call<T> {
        T get() throws ExecutionException, InterruptedException;
    }

    private static <T> T await(Call<T> call) {
        try {
            return call.get();
        } catch (ExecutionException e) {
            throw new KafkaException("The broker refuses: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }
}
