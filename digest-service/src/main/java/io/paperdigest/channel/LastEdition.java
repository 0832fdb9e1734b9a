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

/**
 * Reads the edition that was closed last from the end of its channel, a little further back each time until it is whole:
 * a command must not take longer each day.
 */
public final class LastEdition {

    /** More than the records of a usual edition. */
    static final long USUAL = 4096;

    private static final int FURTHER = 4;

    private final Map<String, List<EditionRecord>> records = new TreeMap<>();
    private @Nullable EditionManifest last;

    private LastEdition() {}

    /**
     * The edition; empty before the first.
     *
     * @param records how many to begin with, at least 1
     */
    public static Optional<Edition> read(KafkaClients clients, Channels channels, long records) {
        try (ChannelReader<EditionRecord> reader = new ChannelReader<>(clients, channels.editions)) {
            long back = records;
            while (true) {
                boolean all = reader.goBack(back);
                LastEdition tail = new LastEdition();
                reader.readToEnd((key, record) -> tail.add(record));
                if (all || tail.isWhole()) {
                    return tail.edition();
                }
                back *= FURTHER;
            }
        }
    }

    private void add(@Nullable EditionRecord record) {
        if (record instanceof EditionManifest manifest) {
            if (last != null) {
                records.remove(last.edition());
            }
            last = manifest;
        } else if (record != null) {
            records.computeIfAbsent(record.edition(), id -> new ArrayList<>()).add(record);
        }
    }

    private boolean isWhole() {
        EditionManifest manifest = last;
        return manifest != null && of(manifest).size() == manifest.rankings() + manifest.papers();
    }

    private List<EditionRecord> of(EditionManifest manifest) {
        return records.getOrDefault(manifest.edition(), List.of());
    }

    private Optional<Edition> edition() {
        return Optional.ofNullable(last).map(manifest -> Edition.of(manifest, of(manifest)));
    }
}
