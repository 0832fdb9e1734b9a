package io.paperdigest.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** keep: holds the last value of each key of a compacted channel in a store. */
final class KeepStep extends ContextualProcessor<String, byte[], Void, Void> {

    private final String name;
    private KeyValueStore<String, byte[]> store;

    /** @param name of the store */
    KeepStep(String name) {
        this.name = name;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        super.init(context);
        store = context.getStateStore(name);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        // Of a record without a key there is no last value.
        if (record.key() != null) {
            store.put(record.key(), record.value());
        }
    }
}
