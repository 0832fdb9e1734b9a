package io.paperdigest.channel;

import io.paperdigest.events.Channels;
import io.paperdigest.events.Subscription;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who follows what, asked again and again: each time only what is new is read. Not for use by several threads. */
public final class Subscribers implements AutoCloseable {

    private final ChannelReader<Subscription> reader;
    private final Map<String, Subscription> byId = new TreeMap<>();

    Subscribers(KafkaClients clients, Channels channels) {
        this.reader = new ChannelReader<>(clients, channels.subscriptions);
    }

    /** All subscriptions as they stand, by id. */
    public Map<String, Subscription> now() {
        reader.readToEnd(this::keep);
        return Map.copyOf(byId);
    }

    /** Whether this subscription stands now. */
    public boolean has(String id) {
        reader.readToEnd(this::keep);
        return byId.containsKey(id);
    }

    private void keep(String id, @Nullable Subscription subscription) {
        if (subscription == null) {
            byId.remove(id);
        } else {
            byId.put(id, subscription);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
