package io.paperdigest.topology;

import io.paperdigest.edition.EditionAssembler;
import io.paperdigest.edition.LastPlaces;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRecord;
import io.paperdigest.events.Partial;
import io.paperdigest.trending.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** combine: gathers what every partition adds to an edition and closes it when the last one has spoken. */
final class CombineStep extends ContextualProcessor<String, Partial, String, EditionRecord> {

    private final EditionAssembler assembler;
    private KeyValueStore<String, EditionPaper> candidates;
    private KeyValueStore<String, Partial.Done> done;
    private KeyValueStore<String, LastPlaces> places;

    CombineStep(Weights weights) {
        this.assembler = new EditionAssembler(weights);
    }

    @Override
    public void init(ProcessorContext<String, EditionRecord> context) {
        super.init(context);
        candidates = context.getStateStore(Stores.CANDIDATES);
        done = context.getStateStore(Stores.DONE);
        places = context.getStateStore(Stores.PLACES);
    }

    @Override
    public void process(Record<String, Partial> record) {
        switch (record.value()) {
            case null -> {
                // Nobody writes one; it must not end the topology.
            }
            case Partial.Candidate candidate ->
                candidates.put(prefix(candidate) + candidate.paper().paper().id(), candidate.paper());
            case Partial.Done last -> {
                done.put(prefix(last) + last.partition(), last);
                closeWhenWhole(last, record);
            }
        }
    }

    private void closeWhenWhole(Partial.Done last, Record<String, Partial> record) {
        List<Partial.Done> spoken = all(done, prefix(last));
        if (spoken.size() < last.partitions()) {
            return;
        }
        EditionAssembler.Assembled edition =
                assembler.assemble(all(candidates, prefix(last)), spoken, this::placesBefore);
        edition.records()
                .forEach(part -> context().forward(record.withKey(part.key()).withValue(part)));
        forgetPlacesBut(edition.places().keySet());
        edition.places().forEach(places::put);
        forget(candidates, prefix(last));
        forget(done, prefix(last));
    }

    /** A topic that comes again has nothing to compare with. */
    private void forgetPlacesBut(Set<String> topics) {
        List<String> gone = new ArrayList<>();
        try (KeyValueIterator<String, LastPlaces> entries = places.all()) {
            entries.forEachRemaining(entry -> gone.add(entry.key));
        }
        gone.removeAll(topics);
        gone.forEach(places::delete);
    }

    private LastPlaces placesBefore(String topic) {
        LastPlaces known = places.get(topic);
        return known == null ? LastPlaces.NONE : known;
    }

    private static String prefix(Partial partial) {
        return partial.edition() + "/";
    }

    private static <V> List<V> all(KeyValueStore<String, V> store, String prefix) {
        List<V> values = new ArrayList<>();
        try (KeyValueIterator<String, V> entries =
                store.prefixScan(prefix, Serdes.String().serializer())) {
            entries.forEachRemaining(entry -> values.add(entry.value));
        }
        return values;
    }

    private static <V> void forget(KeyValueStore<String, V> store, String prefix) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, V> entries =
                store.prefixScan(prefix, Serdes.String().serializer())) {
            entries.forEachRemaining(entry -> keys.add(entry.key));
        }
        keys.forEach(store::delete);
    }
}
