package io.paperdigest.channel;

import io.paperdigest.runtime.kafka.KafkaAnswers;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Where partitions end.
 *
 * @param offsets of each partition, that of the record to come
 */
record Ends(Map<TopicPartition, Long> offsets) {

    /** Of all that was written by now, also in a transaction that is still open. */
    static Ends written(Admin admin, Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        return new Ends(KafkaAnswers.await(admin.listOffsets(latest).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset())));
    }

    /** Whether a consumer has read so far. */
    boolean reachedBy(Consumer<?, ?> consumer) {
        return offsets.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
