package io.paperdigest.identity;

import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.IdentityDecision.Verdict;
import java.time.Instant;
import java.util.List;

/** Makes up decisions for tests: says only what the test is about. */
final class MadeUpDecisions {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private MadeUpDecisions() {}

    static IdentityDecision same(String id, String a, String b) {
        return decision(id, Verdict.SAME, List.of(a), List.of(b));
    }

    static IdentityDecision different(String id, String a, String b) {
        return decision(id, Verdict.DIFFERENT, List.of(a), List.of(b));
    }

    static IdentityDecision decision(String id, Verdict verdict, List<String> listings, List<String> others) {
        return new IdentityDecision(id, verdict, listings, others, "", "ada", NOON);
    }

    static DecisionWithdrawal withdrawal(String decision) {
        return new DecisionWithdrawal(decision, "", "ada", NOON);
    }
}
