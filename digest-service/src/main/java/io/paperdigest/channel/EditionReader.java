package io.paperdigest.channel;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.Channels;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads closed editions: each is whole once its manifest has come. */
public final class EditionReader implements AutoCloseable {

    private final ChannelReader<EditionRecord> reader;
    private final Map<String, List<EditionRecord>> open = new TreeMap<>();
    private final Map<String, Edition> closed = new TreeMap<>();

    public EditionReader(Clients clients, Channels channels) {
        this.reader = new ChannelReader<>(clients, channels.editions);
    }

    /**
     * Waits for an edition's manifest.
     *
     * @param patience stops the waiting, by an exception, when there is no more hope
     */
    public Edition await(String edition, Patience patience) {
        while (!closed.containsKey(edition)) {
            patience.check("the manifest of edition " + edition);
            reader.poll().forEach(this::add);
        }
        return closed.get(edition);
    }

    private void add(ConsumerRecord<String, EditionRecord> record) {
        EditionRecord value = record.value();
        if (value instanceof EditionManifest manifest) {
            List<EditionRecord> records = open.remove(manifest.edition());
            closed.put(manifest.edition(), Edition.of(manifest, records == null ? List.of() : records));
        } else if (value != null) {
            open.computeIfAbsent(value.edition(), id -> new ArrayList<>()).add(value);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
