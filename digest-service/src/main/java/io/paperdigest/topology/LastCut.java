package io.paperdigest.topology;

import io.paperdigest.edition.Window;
import io.paperdigest.events.Cut;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What live rankings take from the last cut.
 *
 * @param at its moment; null before the first
 * @param halfLifeHours what it asked for; null for the usual
 */
record LastCut(@Nullable Instant at, @Nullable Integer halfLifeHours) {

    static final LastCut NONE = new LastCut(null, null);

    /** Until when the next edition is cut, as long as days are cut each day. */
    private static final Duration A_DAY = Duration.ofDays(1);

    static LastCut of(Cut cut) {
        return new LastCut(cut.at(), cut.halfLifeHours());
    }

    /** What is dated later is ahead of its time: the next edition won't rank it by that; null before the first cut. */
    @Nullable
    Instant horizon() {
        return at == null ? null : at.plus(A_DAY);
    }

    /** Whether a paper that was last listed at a moment stands in live rankings. */
    boolean holds(Instant last) {
        return at == null || Window.holds(last, at);
    }
}
