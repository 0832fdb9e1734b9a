package io.paperdigest.events.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader of yesterday's records relies on: that all it knew is there, of the same type, and never more than it
 * knew. Narrower is fine, and so is what it never heard of.
 */
final class SchemaRules {

    /** Every keyword that a rule below looks at, or that says nothing about records. */
    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "type",
            "properties",
            "required",
            "enum",
            "const",
            "oneOf",
            "anyOf",
            "items",
            "minimum",
            "pattern",
            "format",
            "additionalProperties",
            "title",
            "description");

    private final JsonNode released;
    private final JsonNode current;
    private final BiConsumer<String, String> breaks;

    /**
     * @param released the document that references of the former schemas lead into
     * @param current the one for today's
     * @param breaks takes the place and the reason of each break
     */
    SchemaRules(JsonNode released, JsonNode current, BiConsumer<String, String> breaks) {
        this.released = released;
        this.current = current;
        this.breaks = breaks;
    }

    /** Compares what stood and stands in one place: one schema, or several of which a value follows one. */
    void compare(String place, List<JsonNode> before, List<JsonNode> now) {
        for (JsonNode alternative : now) {
            Optional<JsonNode> known = before.size() == 1 && now.size() == 1
                    ? Optional.of(before.getFirst())
                    : before.stream()
                            .filter(it -> word(it, released).equals(word(alternative, current)))
                            .findFirst();
            known.ifPresentOrElse(
                    it -> compareOne(inside(place, it, before), resolve(it, released), resolve(alternative, current)),
                    () -> breaks.accept(place, "can be " + word(alternative, current) + " now"));
        }
    }

    private String inside(String place, JsonNode known, List<JsonNode> before) {
        return before.size() == 1 ? place : place + "(" + word(known, released) + ")";
    }

    private void compareOne(String place, JsonNode before, JsonNode now) {
        if (before.has("oneOf") || before.has("anyOf") || now.has("oneOf") || now.has("anyOf")) {
            compare(place, alternatives(before), alternatives(now));
            return;
        }
        checkKeywords(place, now);
        checkTypes(place, before, now);
        checkConstants(place, before, now);
        checkBounds(place, before, now);
        checkFields(place, before, now);
        if (before.has("items")) {
            compare(place + "[]", List.of(before.get("items")), List.of(now.path("items")));
        }
    }

    private void checkKeywords(String place, JsonNode now) {
        now.propertyStream()
                .map(property -> property.getKey())
                .filter(keyword -> !KNOWN.contains(keyword))
                .forEach(keyword ->
                        breaks.accept(place, "has the keyword " + keyword + ", and SchemaRules has no rule for it"));
    }

    private void checkTypes(String place, JsonNode before, JsonNode now) {
        Set<String> known = texts(before.path("type"));
        if (known.contains("number")) {
            known.add("integer");
        }
        Set<String> types = texts(now.path("type"));
        if (!known.isEmpty() && types.isEmpty()) {
            breaks.accept(place, "can be of any type now");
        }
        types.removeAll(known.isEmpty() ? types : known);
        types.forEach(type ->
                breaks.accept(place, type.equals("null") ? "can be null now" : "can be of type " + type + " now"));
    }

    private void checkConstants(String place, JsonNode before, JsonNode now) {
        if (before.has("const") && !before.get("const").equals(now.path("const"))) {
            breaks.accept(place, "is no longer always " + before.get("const").asText());
        }
        if (before.has("enum") && !now.has("enum")) {
            breaks.accept(place, "can be any value now");
        }
        Set<String> constants = texts(now.path("enum"));
        constants.removeAll(before.has("enum") ? texts(before.get("enum")) : constants);
        constants.forEach(constant -> breaks.accept(place, "can be " + constant + " now"));
    }

    private void checkBounds(String place, JsonNode before, JsonNode now) {
        JsonNode minimum = before.path("minimum");
        if (!minimum.isMissingNode() && now.path("minimum").asDouble(Double.NEGATIVE_INFINITY) < minimum.asDouble()) {
            breaks.accept(place, "can be less than " + minimum.asText() + " now");
        }
        for (String keyword : List.of("pattern", "format")) {
            if (before.has(keyword) && !before.get(keyword).equals(now.path(keyword))) {
                breaks.accept(
                        place,
                        "no longer has the " + keyword + " "
                                + before.get(keyword).asText());
            }
        }
    }

    private void checkFields(String place, JsonNode before, JsonNode now) {
        Set<String> required = texts(now.path("required"));
        Set<String> promised = texts(before.path("required"));
        before.path("properties").properties().forEach(field -> {
            String name = place + "." + field.getKey();
            JsonNode today = now.path("properties").path(field.getKey());
            if (today.isMissingNode()) {
                breaks.accept(name, "is gone");
                return;
            }
            if (promised.contains(field.getKey()) && !required.contains(field.getKey())) {
                breaks.accept(name, "is not always there any more");
            }
            compare(name, List.of(field.getValue()), List.of(today));
        });
    }

    private static List<JsonNode> alternatives(JsonNode schema) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (schema.has(keyword)) {
                return schema.get(keyword).valueStream().toList();
            }
        }
        return List.of(schema);
    }

    /** By what a reader tells alternatives apart: the value of the field {@code type}, or else the JSON type. */
    private static String word(JsonNode schema, JsonNode document) {
        JsonNode resolved = resolve(schema, document);
        JsonNode kind = resolved.at("/properties/type/const");
        return kind.isMissingNode()
                ? texts(resolved.path("type")).stream().sorted().collect(Collectors.joining(" or "))
                : "a " + kind.asText();
    }

    private static JsonNode resolve(JsonNode schema, JsonNode document) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static Set<String> texts(JsonNode oneOrMany) {
        Stream<JsonNode> all = oneOrMany.isArray() ? oneOrMany.valueStream() : Stream.of(oneOrMany);
        return all.filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
