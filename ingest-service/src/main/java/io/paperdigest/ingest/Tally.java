package io.paperdigest.ingest;

import io.paperdigest.ingest.parse.Entry;
import io.paperdigest.ingest.parse.EntrySink;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts a page's entries, and finds the newest date that they state. */
final class Tally implements EntrySink {

    private int listings;
    private int rejected;
    private Entry.@Nullable Malformed firstRejected;
    private @Nullable Instant newest;

    @Override
    public void accept(Entry entry) {
        switch (entry) {
            case Entry.Found found -> {
                listings++;
                newest = later(newest, found.paper().listed());
            }
            case Entry.Malformed malformed -> {
                rejected++;
                firstRejected = firstRejected == null ? malformed : firstRejected;
            }
        }
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    int entries() {
        return listings + rejected;
    }

    int listings() {
        return listings;
    }

    int rejected() {
        return rejected;
    }

    /** Null when there is none. */
    Entry.@Nullable Malformed firstRejected() {
        return firstRejected;
    }

    /** The newest date that an entry was listed on; empty where they state none. */
    Optional<Instant> newest() {
        return Optional.ofNullable(newest);
    }
}
