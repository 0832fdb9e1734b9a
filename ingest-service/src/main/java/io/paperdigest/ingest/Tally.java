package io.paperdigest.ingest;

import io.paperdigest.ingest.parse.Entry;
import io.paperdigest.ingest.parse.EntrySink;
import org.jspecify.annotations.Nullable;

/** Counts a page's entries. */
final class Tally implements EntrySink {

    private int listings;
    private int rejected;
    private @Nullable String firstRejected;

    @Override
    public void accept(Entry entry) {
        switch (entry) {
            case Entry.Found found -> listings++;
            case Entry.Malformed malformed -> {
                rejected++;
                firstRejected = firstRejected == null ? malformed.place() : firstRejected;
            }
        }
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

    /** Where the first rejected entry stands; null when there is none. */
    @Nullable
    String firstRejected() {
        return firstRejected;
    }
}
