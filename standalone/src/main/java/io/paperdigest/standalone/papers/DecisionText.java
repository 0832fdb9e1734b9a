package io.paperdigest.standalone.papers;

import io.paperdigest.events.IdentityDecision;
import java.util.List;
import java.util.Locale;

/** A decision, in words. */
public final class DecisionText {

    private static final int MOST_KEYS = 3;

    private DecisionText() {}

    /** On one line: {@code d0123  2026-11-21T12:00:00Z  ada  different: a@…#1 | b@…#2, b@…#3  "the second part"}. */
    public static String line(IdentityDecision decision) {
        String reason = decision.reason().isBlank() ? "" : "  \"" + decision.reason() + "\"";
        return decision.id() + "  " + decision.at() + "  " + decision.by() + "  "
                + decision.verdict().name().toLowerCase(Locale.ROOT) + ": " + keys(decision.listings()) + " | "
                + keys(decision.others()) + reason;
    }

    private static String keys(List<String> listings) {
        String some = String.join(", ", listings.stream().limit(MOST_KEYS).toList());
        return listings.size() <= MOST_KEYS ? some : some + " and " + (listings.size() - MOST_KEYS) + " more";
    }
}
