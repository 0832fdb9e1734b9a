package io.paperdigest.topology;

import io.paperdigest.events.LocalRanking;
import io.paperdigest.events.LocalRanking.Heading;
import io.paperdigest.events.LocalRanking.Standing;
import io.paperdigest.events.Ranking;
import io.paperdigest.trending.LiveRanking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** rank: combines the best of all partitions, topic by topic. The store is kept by the channel it reads. */
final class RankStep extends ContextualProcessor<String, byte[], String, Ranking> {

    private static final Logger LOG = LoggerFactory.getLogger(RankStep.class);

    /** How long a topic is silent after its ranking was written: at most ten updates a second. */
    static final Duration PAUSE = Duration.ofMillis(100);

    /** How many records a task keeps read at most, some 50 MB: what a topic needs again soon is not read twice. */
    private static final int REMEMBERED = 32_768;

    private final Deserializer<LocalRanking> reader;
    private final Map<String, Map<String, LocalRanking>> recent;
    private KeyValueStore<String, byte[]> parts;
    private Pace pace;

    /** @param partitions how many there are, each with a heading and the best of each topic */
    RankStep(Deserializer<LocalRanking> reader, int partitions) {
        this.reader = reader;
        this.recent = new Recent<>(Math.max(1, REMEMBERED / (partitions * (1 + LiveRanking.DEPTH))));
    }

    @Override
    public void init(ProcessorContext<String, Ranking> context) {
        super.init(context);
        recent.clear();
        parts = context.getStateStore(Stores.LOCAL_RANKINGS);
        pace = new Pace(context, context.getStateStore(Stores.UNRANKED), PAUSE, this::speak);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        if (!LocalRanking.Key.isOne(record.key())) {
            return;
        }
        String topic = LocalRanking.Key.topicOf(record.key());
        Map<String, LocalRanking> known = recent.get(topic);
        if (known != null && record.value() != null) {
            known.put(record.key(), reader.deserialize("", record.value()));
        } else if (known != null) {
            known.remove(record.key());
        }
        pace.changed(topic);
    }

    private void speak(String topic, long millis) {
        List<Heading> headings = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        for (LocalRanking part : recent.computeIfAbsent(topic, this::readAll).values()) {
            switch (part) {
                case Heading heading -> headings.add(heading);
                case Standing standing -> standings.add(standing);
            }
        }
        context()
                .forward(new Record<>(topic, LiveRanking.of(headings, standings).orElse(null), millis));
    }

    private Map<String, LocalRanking> readAll(String topic) {
        Map<String, LocalRanking> all = new HashMap<>();
        try (KeyValueIterator<String, byte[]> entries =
                parts.prefixScan(LocalRanking.Key.allOf(topic), Serdes.String().serializer())) {
            entries.forEachRemaining(entry -> {
                LocalRanking part = read(entry);
                if (part != null) {
                    all.put(entry.key, part);
                }
            });
        }
        return all;
    }

    /** Null for what is no record: a store that is restored gets all that lies on the channel, unread. */
    private @Nullable LocalRanking read(KeyValue<String, byte[]> entry) {
        try {
            return LocalRanking.Key.isOne(entry.key) ? reader.deserialize("", entry.value) : null;
        } catch (SerializationException e) {
            LOG.atWarn()
                    .addKeyValue("key", entry.key)
                    .addKeyValue("reason", e.getMessage())
                    .log("Ranking lacks what a partition said: it can't be read");
            return null;
        }
    }
}
