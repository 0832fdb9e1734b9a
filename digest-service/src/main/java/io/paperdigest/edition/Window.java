package io.paperdigest.edition;

import io.paperdigest.events.Cut;
import io.paperdigest.events.Paper;
import java.time.Duration;
import java.time.Instant;

/** The time an edition looks back on. What no page has shown for so long is history, and stands in no ranking. */
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
        Instant start = end.minus(LENGTH);
        return paper.listings().stream()
                .anyMatch(listing -> !listing.held() && listing.seen().isAfter(start));
    }
}
