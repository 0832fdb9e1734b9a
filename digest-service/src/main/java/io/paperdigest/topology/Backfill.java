package io.paperdigest.topology;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the papers of the window are matched again after a change of the catalogue. They stand in a circle, by id: a
 * change in the middle of a round makes it end where that began, and no paper waits for longer than one round.
 *
 * @param running whether there is something to do
 * @param at the paper to go on with; null for the first
 * @param end the paper to end before, the next time it is reached; null for the end of the row
 * @param wrapped whether the row's end was passed in this round
 * @param now the moment of the last cut: where the window ends; null before the first
 */
record Backfill(
        boolean running,
        @Nullable String at,
        @Nullable String end,
        boolean wrapped,
        @Nullable Instant now) {

    static final Backfill IDLE = new Backfill(false, null, null, false, null);

    /** From here once around. */
    Backfill restarted() {
        return new Backfill(true, at, at, at == null, now);
    }

    Backfill at(String paper) {
        return new Backfill(true, paper, end, wrapped, now);
    }

    /** The row's end was reached: on from its beginning, or done. */
    Backfill atTheEnd() {
        return end == null || wrapped ? done() : new Backfill(true, null, end, true, now);
    }

    Backfill done() {
        return new Backfill(false, null, null, false, now);
    }

    /** Whether a paper is where the round ends. */
    boolean endsBefore(String paper) {
        return wrapped && end != null && paper.compareTo(end) >= 0;
    }

    Backfill cut(Instant moment) {
        return new Backfill(running, at, end, wrapped, moment);
    }
}
