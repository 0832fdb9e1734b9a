package io.paperdigest.topology;

import io.paperdigest.edition.Window;
import io.paperdigest.events.Paper;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * After a change of the catalogue, matches the papers of the window again, a few at a time, so that neither the papers
 * that come nor Kafka's patience with the task suffer. What is done is kept: a restart goes on from there.
 */
final class Backfilling {

    /** How often a few papers are done. */
    static final Duration PAUSE = Duration.ofMillis(50);

    /** How many papers are matched at a time, at most: some tens of milliseconds with many topics. */
    private static final int MATCHED = 100;

    /** How many are looked at, at most: reading costs, too. */
    private static final int LOOKED_AT = 500;

    private final KeyValueStore<String, Backfill> store;
    private final KeyValueStore<String, Paper> papers;
    private Backfill state;

    Backfilling(KeyValueStore<String, Backfill> store, KeyValueStore<String, Paper> papers) {
        this.store = store;
        this.papers = papers;
        Backfill known = store.get(Stores.ONLY);
        this.state = known == null ? Backfill.IDLE : known;
    }

    /** The catalogue has changed: all papers of the window must be matched again. */
    void restart() {
        save(state.restarted());
    }

    /** A cut has come: the window ends there. */
    void sawCut(Instant moment) {
        save(state.cut(moment));
    }

    /** Matches a paper again. */
    interface Again {

        /**
         * Matches it, where that is needed.
         *
         * @param inWindow whether what it matches is asked for; else only what it matched and matches no more
         * @return whether it was needed
         */
        boolean match(Paper paper, boolean inWindow);
    }

    /** Does a few papers. */
    void step(Again again) {
        if (state.running()) {
            save(stepped(again));
        }
    }

    /** Whether all papers of the window are matched by the catalogue as it is. */
    boolean isDone() {
        return !state.running();
    }

    private Backfill stepped(Again again) {
        int matched = 0;
        int lookedAt = 0;
        try (KeyValueIterator<String, Paper> entries = from(state.at())) {
            while (entries.hasNext()) {
                KeyValue<String, Paper> entry = entries.next();
                if (state.endsBefore(entry.key)) {
                    return state.done();
                }
                if (matched == MATCHED || lookedAt++ == LOOKED_AT) {
                    return state.at(entry.key);
                }
                matched += again.match(entry.value, inWindow(entry.value)) ? 1 : 0;
            }
        }
        return state.atTheEnd();
    }

    private KeyValueIterator<String, Paper> from(@Nullable String paper) {
        return paper == null ? papers.all() : papers.range(paper, null);
    }

    private boolean inWindow(Paper paper) {
        Instant now = state.now();
        return now == null || Window.holds(paper, now);
    }

    private void save(Backfill next) {
        if (!next.equals(state)) {
            state = next;
            store.put(Stores.ONLY, next);
        }
    }
}
