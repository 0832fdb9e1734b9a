package io.paperdigest.identity;

import io.paperdigest.events.IdentityDecision;

/**
 * A decision on a pair of listings that holds.
 *
 * @param number its place among all decisions, in the order they were taken
 * @param decision the decision
 */
record Ruling(int number, IdentityDecision decision) {

    boolean joins() {
        return decision.verdict() == IdentityDecision.Verdict.SAME;
    }
}
