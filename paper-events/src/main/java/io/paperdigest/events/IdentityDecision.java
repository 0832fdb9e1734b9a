package io.paperdigest.events;

import java.time.Instant;
import java.util.List;

/**
 * An operator's decision on which listings are of one paper. It holds whatever the listings say, also for listings that
 * come later, until it is withdrawn; of several on one pair of listings the last holds. The same decision again changes
 * nothing.
 *
 * @param id names the decision
 * @param verdict what each of {@code listings} is to each of {@code others}
 * @param listings keys of listings, at least one
 * @param others keys of other listings, at least one
 * @param reason why, for people; may be empty
 * @param by who decided
 * @param at when
 */
public record IdentityDecision(
        String id, Verdict verdict, List<String> listings, List<String> others, String reason, String by, Instant at)
        implements JournalRecord {

    /** What two listings are to each other. */
    public enum Verdict {
        /** Of one paper. */
        SAME,
        /** Of two papers. */
        DIFFERENT
    }

    public IdentityDecision {
        Check.text(id, "id");
        Check.present(verdict, "verdict");
        listings = Check.list(listings);
        others = Check.list(others);
        if (listings.isEmpty() || others.isEmpty()) {
            throw new IllegalArgumentException("listings are missing");
        }
        if (listings.stream().anyMatch(others::contains)) {
            throw new IllegalArgumentException("a listing is on both sides");
        }
        Check.present(reason, "reason");
        Check.text(by, "by");
        Check.present(at, "at");
    }
}
