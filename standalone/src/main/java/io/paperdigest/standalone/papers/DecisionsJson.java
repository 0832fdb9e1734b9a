package io.paperdigest.standalone.papers;

import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.Json;
import java.util.List;

/**
 * Decisions for programs.
 *
 * @param decisions those that hold, in the order in which they were taken
 */
public record DecisionsJson(List<IdentityDecision> decisions) {

    public DecisionsJson {
        decisions = List.copyOf(decisions);
    }

    /** One JSON object. */
    public String json() {
        return Json.pretty(this);
    }
}
