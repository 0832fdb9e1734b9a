package io.paperdigest.channel;

import io.paperdigest.events.Channel;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/**
 * Knows when the topology has taken in all that is on its input channels: its committed offsets have reached their ends.
 * A commit and what was written before it are one transaction, so what was taken in then stands in the journal.
 */
public final class Drain {

    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    /** A long wait takes at most so much longer, as a part of itself, because nobody looked. */
    private static final int LOOKS_A_WAIT = 10;

    private final KafkaClients clients;
    private final String group;
    private final Collection<TopicPartition> partitions;

    /**
     * @param group the topology's application id
     * @param inputs the channels it reads
     */
    public Drain(KafkaClients clients, String group, List<Channel<?>> inputs) {
        this.clients = clients;
        this.group = group;
        this.partitions = inputs.stream().flatMap(Drain::partitionsOf).toList();
    }

    private static Stream<TopicPartition> partitionsOf(Channel<?> channel) {
        return IntStream.range(0, channel.partitions())
                .mapToObj(partition -> new TopicPartition(channel.name(), partition));
    }

    /** Waits until everything that is on the inputs now has been taken in. */
    public void await(Patience patience) {
        try (Admin admin = clients.admin()) {
            Map<TopicPartition, Long> ends = ends(admin);
            long start = System.nanoTime();
            while (!reached(committed(admin), ends)) {
                patience.check("the topology to take in what was published");
                long waited = System.nanoTime() - start;
                LockSupport.parkNanos(Math.clamp(waited / LOOKS_A_WAIT, SHORTEST_PAUSE, LONGEST_PAUSE));
            }
        }
    }

    private static boolean reached(Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> {
            @Nullable OffsetAndMetadata offset = committed.get(end.getKey());
            return end.getValue() == 0 || (offset != null && offset.offset() >= end.getValue());
        });
    }

    private Map<TopicPartition, Long> ends(Admin admin) {
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                get(() -> admin.listOffsets(latest).all().get());
        return ends.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(Admin admin) {
        return get(() -> admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get());
    }

    private interface Call<T> {
        T get() throws ExecutionException, InterruptedException;
    }

    private static <T> T get(Call<T> call) {
        try {
            return call.get();
        } catch (ExecutionException e) {
            throw new KafkaException("Can't read offsets: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }
}
