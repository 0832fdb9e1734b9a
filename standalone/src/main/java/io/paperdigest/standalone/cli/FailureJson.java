package io.paperdigest.standalone.cli;

import io.paperdigest.events.Json;

/**
 * A command that was understood and asked for JSON, and was not carried out.
 *
 * @param error why, for people
 * @param exit the exit status
 */
record FailureJson(String error, int exit) {

    String json() {
        return Json.pretty(this);
    }
}
