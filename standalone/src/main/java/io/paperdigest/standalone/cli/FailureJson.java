package io.paperdigest.standalone.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.paperdigest.events.JsonSerde;

/**
 * A command that was asked for JSON and was not carried out.
 *
 * @param error why, for people; lines when there are several reasons
 * @param exit the exit status
 */
record FailureJson(String error, int exit) {

    String json() {
        try {
            return JsonSerde.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of plain values can be written", e);
        }
    }
}
