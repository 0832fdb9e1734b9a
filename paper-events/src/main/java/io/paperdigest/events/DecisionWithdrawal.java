package io.paperdigest.events;

import java.time.Instant;

/**
 * Takes a decision back, for good: what was decided on the same listings before it holds again.
 *
 * @param decision the id of an {@link IdentityDecision}
 * @param reason why, for people; may be empty
 * @param by who took it back
 * @param at when
 */
public record DecisionWithdrawal(String decision, String reason, String by, Instant at) implements JournalRecord {

    public DecisionWithdrawal {
        Check.text(decision, "decision");
        Check.present(reason, "reason");
        Check.text(by, "by");
        Check.present(at, "at");
    }
}
