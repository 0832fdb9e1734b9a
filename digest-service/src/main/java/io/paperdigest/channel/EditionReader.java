package io.paperdigest.channel;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.Channels;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionRecord;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads closed editions: each is whole once its manifest has come. */
public final class EditionReader implements AutoCloseable {

    private final ChannelReader<EditionRecord> reader;
    private final Map<String, List<EditionRecord>> open = new TreeMap<>();
    private @Nullable Edition last;

    EditionReader(KafkaClients clients, Channels channels) {
        this.reader = new ChannelReader<>(clients, channels.editions);
    }

    /**
     * Waits for an edition's manifest.
     *
     * @param patience stops the waiting, by an exception, when there is no more hope
     */
    public Edition await(String id, Patience patience) {
        Optional<Edition> found = Optional.empty();
        while (found.isEmpty()) {
            patience.check("the manifest of edition " + id);
            for (ChannelReader.Read<EditionRecord> record : reader.poll()) { // all: what follows is asked for later
                Optional<Edition> closed = add(record.value());
                if (closed.isPresent() && closed.get().manifest().edition().equals(id)) {
                    found = closed;
                }
            }
        }
        return found.get();
    }

    /** The edition that was closed last; empty before the first. */
    public Optional<Edition> latest() {
        reader.readToEnd((key, record) -> add(record).ifPresent(edition -> last = edition));
        return Optional.ofNullable(last);
    }

    /**
     * Every edition that is closed by now, in the order they were closed; only the one that is wanted is kept whole.
     *
     * @param wanted the id of an edition
     */
    Editions all(String wanted) {
        List<String> ids = new ArrayList<>();
        List<Edition> found = new ArrayList<>();
        reader.readToEnd((key, record) -> add(record).ifPresent(edition -> {
            ids.add(edition.manifest().edition());
            if (wanted.equals(edition.manifest().edition())) {
                found.add(edition);
            }
        }));
        return new Editions(ids, found.stream().findFirst());
    }

    /** The edition that this record closes, if it does. */
    private Optional<Edition> add(@Nullable EditionRecord record) {
        return switch (record) {
            case null -> Optional.empty();
            case EditionManifest manifest -> {
                List<EditionRecord> records = open.remove(manifest.edition());
                yield Optional.of(Edition.of(manifest, records == null ? List.of() : records));
            }
            default -> {
                open.computeIfAbsent(record.edition(), id -> new ArrayList<>()).add(record);
                yield Optional.empty();
            }
        };
    }

    @Override
    public void close() {
        reader.close();
    }
}
