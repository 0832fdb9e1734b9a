package io.paperdigest.channel;

import io.paperdigest.runtime.kafka.KafkaClients;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * What the topology has taken in and not said yet. It keeps a key of each such thing in a store, and takes it away in the
 * transaction in which it says it; the store's changelog shows both.
 */
public final class Backlog {

    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaClients clients;
    private final List<TopicPartition> partitions;

    /**
     * @param changelog the Kafka topic of the store's changelog; it must exist
     * @param partitions how many it has, at least 1
     */
    public Backlog(KafkaClients clients, String changelog, int partitions) {
        this.clients = clients;
        this.partitions = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(changelog, partition))
                .toList();
    }

    /**
     * Waits until everything has been said that waits now. What comes after that is not waited for.
     *
     * @param what is to be said, for people
     */
    public void await(String what, Patience patience) {
        try (Admin admin = clients.admin();
                Consumer<String, byte[]> consumer = clients.reader()) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Ends now = Ends.written(admin, partitions);
            Set<String> waiting = new HashSet<>();
            while (!now.reachedBy(consumer)) {
                patience.check(what);
                consumer.poll(POLL).forEach(record -> note(waiting, record.key(), record.value() == null));
            }
            while (!waiting.isEmpty()) {
                patience.check(what);
                consumer.poll(POLL).forEach(record -> {
                    if (record.value() == null) {
                        waiting.remove(record.key());
                    }
                });
            }
        }
    }

    private static void note(Set<String> waiting, String key, boolean said) {
        if (said) {
            waiting.remove(key);
        } else {
            waiting.add(key);
        }
    }
}
