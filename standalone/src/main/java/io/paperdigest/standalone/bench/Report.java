package io.paperdigest.standalone.bench;

import io.paperdigest.events.Json;
import java.util.List;

/** What was measured. */
public interface Report {

    /** For programs: one JSON object. */
    default String json() {
        return Json.pretty(this);
    }

    /** For people. */
    List<String> lines();
}
