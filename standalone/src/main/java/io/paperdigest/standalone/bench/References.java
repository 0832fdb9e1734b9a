package io.paperdigest.standalone.bench;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Compression;
import io.paperdigest.events.Keeping;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * What the resolver is compared with: topologies that do as little as can be done, on the same listings as bytes. Both
 * end in the same channel.
 */
final class References {

    private static final String STORE = "last-sizes";

    private final Channels channels;
    private final Channel<byte[]> between;
    private final Channel<byte[]> end;

    References(String prefix, Channels channels) {
        this.channels = channels;
        this.between = channel(prefix + "bench.between");
        this.end = channel(prefix + "bench.end");
    }

    List<Channel<byte[]>> ownChannels() {
        return List.of(between, end);
    }

    /** Listings go through as they are. */
    Contender passThrough() {
        Topology topology = new Topology();
        from(topology, "listed", channels.listed);
        to(topology, "to-end", end, "listed");
        return new Contender(Contender.PASS_THROUGH, topology, List.of(channels.listed));
    }

    /** Listings go through a channel in between, and each leaves four bytes in a store. */
    Contender repartition() {
        Topology topology = new Topology();
        from(topology, "listed", channels.listed);
        to(topology, "to-between", between, "listed");
        from(topology, "between", between);
        topology.addProcessor("remember", Remember::new, "between")
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(STORE), Serdes.ByteArray(), Serdes.ByteArray()),
                        "remember");
        to(topology, "to-end", end, "remember");
        return new Contender(Contender.REPARTITION, topology, List.of(channels.listed, between));
    }

    private static void from(Topology topology, String name, Channel<?> channel) {
        topology.addSource(name, new ByteArrayDeserializer(), new ByteArrayDeserializer(), channel.name());
    }

    private static void to(Topology topology, String name, Channel<?> channel, String parent) {
        topology.addSink(name, channel.name(), new ByteArraySerializer(), new ByteArraySerializer(), parent);
    }

    private static Channel<byte[]> channel(String name) {
        Channel.Key key = new Channel.Key("as it was", "^[\\s\\S]*$");
        return new Channel<>(
                name,
                "Of a benchmark",
                key,
                byte[].class,
                1,
                new Keeping.Everything(),
                false,
                Compression.AS_WRITTEN,
                List.of(),
                List.of());
    }

    /** Keeps how long each record was. */
    private static final class Remember extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

        private KeyValueStore<byte[], byte[]> store;

        @Override
        public void init(ProcessorContext<byte[], byte[]> context) {
            super.init(context);
            store = context.getStateStore(STORE);
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            store.put(
                    record.key(),
                    ByteBuffer.allocate(Integer.BYTES)
                            .putInt(record.value().length)
                            .array());
            context().forward(record);
        }
    }
}
