package io.paperdigest.events.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The schemas' parts, each once: several schemas hold the same records. */
final class Components {

    private static final String INSIDE = "#/$defs/";
    private static final String SHARED = "#/components/schemas/";

    private final Map<String, JsonNode> parts = new TreeMap<>();
    private final Map<String, String> firstSeen = new TreeMap<>();

    /** Adds a schema's parts and returns the records it allows, by name. */
    Map<String, JsonNode> add(Schema schema) {
        ObjectNode whole = read(schema);
        whole.path("$defs").properties().forEach(part -> add(part.getKey(), part.getValue(), schema));
        if (!whole.has("oneOf")) {
            String name = whole.path("title").asText();
            add(name, whole.deepCopy().without(List.of("$schema", "$id", "title", "$defs")), schema);
            return Map.of(name, reference(name));
        }
        Map<String, JsonNode> records = new TreeMap<>();
        for (JsonNode record : whole.path("oneOf")) {
            String name = record.path("$ref").asText().substring(INSIDE.length());
            records.put(name, reference(name));
        }
        return records;
    }

    ObjectNode schemas() {
        ObjectNode schemas = JsonNodeFactory.instance.objectNode();
        parts.forEach(schemas::set);
        return schemas;
    }

    private void add(String name, JsonNode part, Schema schema) {
        JsonNode shared = shared(part);
        JsonNode known = parts.put(name, shared);
        String first = firstSeen.computeIfAbsent(name, any -> schema.name());
        if (known != null && !known.equals(shared)) {
            throw new AssertionError(
                    name + " is not the same in the schemas " + first + " and " + schema.name() + ": change both");
        }
    }

    private static ObjectNode read(Schema schema) {
        try {
            return (ObjectNode) JsonSerde.mapper().readTree(schema.text());
        } catch (JsonProcessingException e) {
            throw new AssertionError(schema.name(), e);
        }
    }

    private static ObjectNode reference(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", SHARED + name);
    }

    /** The same, with references to the shared parts; a reference has no description of its own beside it there. */
    private static JsonNode shared(JsonNode node) {
        if (node.has("$ref")) {
            return reference(node.get("$ref").asText().substring(INSIDE.length()));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), shared(field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(shared(element)));
            return copy;
        }
        return node;
    }
}
