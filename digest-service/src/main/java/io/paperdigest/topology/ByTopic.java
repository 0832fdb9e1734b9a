package io.paperdigest.topology;

import io.paperdigest.events.LocalRanking;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** What all partitions say of a topic goes to one partition. */
final class ByTopic implements StreamPartitioner<String, LocalRanking> {

    @Override
    public Optional<Set<Integer>> partitions(String channel, String key, LocalRanking value, int partitions) {
        return Optional.of(Set.of(Partition.of(LocalRanking.Key.topicOf(key), partitions)));
    }
}
