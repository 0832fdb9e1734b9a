package io.paperdigest.topology;

import io.paperdigest.events.LocalRanking;
import io.paperdigest.events.Ranking;
import io.paperdigest.trending.LiveRanking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** rank: combines the best of all partitions, topic by topic. The store is kept by the channel it reads. */
final class RankStep extends ContextualProcessor<String, byte[], String, Ranking> {

    /** How long a topic is silent after its ranking was written: at most ten updates a second. */
    static final Duration PAUSE = Duration.ofMillis(100);

    private final Deserializer<LocalRanking> reader;
    private KeyValueStore<String, byte[]> parts;
    private Pace pace;

    RankStep(Deserializer<LocalRanking> reader) {
        this.reader = reader;
    }

    @Override
    public void init(ProcessorContext<String, Ranking> context) {
        super.init(context);
        parts = context.getStateStore(Stores.LOCAL_RANKINGS);
        pace = new Pace(context, context.getStateStore(Stores.UNRANKED), PAUSE, this::speak);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        pace.changed(LocalRanking.topicOf(record.key()));
    }

    private void speak(String topic, long millis) {
        List<LocalRanking> all = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> entries =
                parts.prefixScan(LocalRanking.keysOf(topic), Serdes.String().serializer())) {
            entries.forEachRemaining(entry -> all.add(reader.deserialize("", entry.value)));
        }
        context().forward(new Record<>(topic, LiveRanking.of(all).orElse(null), millis));
    }
}
