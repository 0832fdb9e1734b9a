package io.paperdigest.topology;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Cut;
import io.paperdigest.events.Resolved;
import io.paperdigest.events.TopicChange;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** A paper goes to the partition of its id, what concerns all papers to each partition. */
final class ToEachPartition implements StreamPartitioner<String, Resolved> {

    @Override
    public Optional<Set<Integer>> partitions(String channel, String key, Resolved value, int partitions) {
        return Optional.of(
                switch (value) {
                    case Canonical paper -> Set.of(Partition.of(paper.id(), partitions));
                    case TopicChange change -> each(partitions);
                    case Cut cut -> each(partitions);
                });
    }

    private static Set<Integer> each(int partitions) {
        return IntStream.range(0, partitions).boxed().collect(Collectors.toUnmodifiableSet());
    }
}
