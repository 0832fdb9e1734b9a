package io.paperdigest.edition;

import io.paperdigest.events.Cut;
import io.paperdigest.events.Paper;
import java.time.Duration;
import java.time.Instant;

/**
 * The time an edition looks back on. What no page has shown for longer is history, and stands in no ranking. Its first
 * moment is part of it: cut at midnight, it is fourteen whole days, also for pages that are dated by the start of theirs.
 */
public final class Window {

    /** After fourteen half-lives of a day, less than a ten-thousandth of a score is left. */
    public static final Duration LENGTH = Duration.ofDays(14);

    private Window() {}

    /** Whether a paper was seen in the window that ends at the cut. */
    public static boolean holds(Paper paper, Cut cut) {
        return holds(paper, cut.at());
    }

    /** Whether a paper was seen in the window that ends at a moment. */
    public static boolean holds(Paper paper, Instant end) {
        return paper.listings().stream().anyMatch(listing -> !listing.held() && holds(listing.seen(), end));
    }

    /** Whether what was seen at a moment is no history yet when the window ends at another. */
    public static boolean holds(Instant seen, Instant end) {
        return !seen.isBefore(end.minus(LENGTH));
    }
}
