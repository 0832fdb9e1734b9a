package io.paperdigest.channel;

import io.paperdigest.edition.Edition;
import io.paperdigest.edition.EditionId;
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
 * Reads the edition of the latest day from the end of its channel, a little further back each time until it is whole: a
 * command must not take longer each day. Days may be cut in any order, so it need not be the one that was closed last.
 */
public final class LastEdition {

    /** More than the records of a usual edition. */
    static final long USUAL = 4096;

    private static final int FURTHER = 4;

    private final Map<String, List<EditionRecord>> records = new TreeMap<>();
    private @Nullable EditionManifest latest;

    private LastEdition() {}

    /**
     * The edition; empty before the first.
     *
     * @param known one that is known to have been cut: unless a later one lies nearer to the end, it is looked for; empty
     *     to take the latest of those that lie there
     * @param records how many to begin with, at least 1
     */
    public static Optional<Edition> read(
            KafkaClients clients, Channels channels, Optional<EditionId> known, long records) {
        try (ChannelReader<EditionRecord> reader = new ChannelReader<>(clients, channels.editions)) {
            long back = records;
            while (true) {
                boolean all = reader.goBack(back);
                LastEdition tail = new LastEdition();
                reader.readToEnd((key, record) -> tail.add(record));
                if (all || (tail.isWhole() && tail.reaches(known))) {
                    return tail.edition();
                }
                back *= FURTHER;
            }
        }
    }

    private void add(@Nullable EditionRecord record) {
        if (record instanceof EditionManifest manifest) {
            close(manifest);
        } else if (record != null) {
            records.computeIfAbsent(record.edition(), id -> new ArrayList<>()).add(record);
        }
    }

    /** Of the two editions, the records of the earlier are no longer needed. */
    private void close(EditionManifest manifest) {
        EditionManifest before = latest;
        if (before != null && id(before).compareTo(id(manifest)) > 0) {
            records.remove(manifest.edition());
        } else {
            if (before != null) {
                records.remove(before.edition());
            }
            latest = manifest;
        }
    }

    private static EditionId id(EditionManifest manifest) {
        return EditionId.parse(manifest.edition());
    }

    private boolean reaches(Optional<EditionId> known) {
        EditionManifest manifest = latest;
        return manifest != null
                && known.map(id -> id(manifest).compareTo(id) >= 0).orElse(true);
    }

    private boolean isWhole() {
        EditionManifest manifest = latest;
        return manifest != null && of(manifest).size() == manifest.rankings() + manifest.papers();
    }

    private List<EditionRecord> of(EditionManifest manifest) {
        return records.getOrDefault(manifest.edition(), List.of());
    }

    private Optional<Edition> edition() {
        return Optional.ofNullable(latest).map(manifest -> Edition.of(manifest, of(manifest)));
    }
}
