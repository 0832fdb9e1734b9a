package io.paperdigest.events.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.paperdigest.events.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/** What records say in their headers. */
final class HeaderSchemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What Kafka Streams adds to a record that it could not read. */
    private static final Map<String, String> ORIGIN = origin();

    private HeaderSchemas() {}

    private static Map<String, String> origin() {
        Map<String, String> origin = new LinkedHashMap<>();
        origin.put("topic", "The channel it was read from");
        origin.put("partition", "Its partition there");
        origin.put("offset", "Its place in that partition");
        origin.put("exception", "What reading it led to: the exception's class");
        origin.put("message", "Why it could not be read");
        return origin;
    }

    static ObjectNode of(Schema schema) {
        ObjectNode headers = JSON.objectNode().put("type", "object");
        ObjectNode properties = headers.putObject("properties");
        properties.putObject(Schema.CONTENT_TYPE).put("type", "string").put("const", Schema.JSON);
        properties.putObject(Schema.HEADER).put("type", "string").put("const", schema.id());
        headers.putArray("required").add(Schema.CONTENT_TYPE).add(Schema.HEADER);
        return headers;
    }

    static ObjectNode ofDeadLetters() {
        ObjectNode headers = JSON.objectNode().put("type", "object");
        ObjectNode properties = headers.putObject("properties");
        ORIGIN.forEach((name, description) -> {
            properties
                    .putObject("__streams.errors." + name)
                    .put("type", "string")
                    .put("description", description);
            headers.withArray("required").add("__streams.errors." + name);
        });
        return headers;
    }
}
