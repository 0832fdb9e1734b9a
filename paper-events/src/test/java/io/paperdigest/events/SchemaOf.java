package io.paperdigest.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the schema of a type must say, from its classes: names, types, what is required, enums, and which record it is. The
 * bounds of numbers and whether a text may be blank come from asking: what the reader refuses, the schema refuses.
 */
final class SchemaOf {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Map<Type, Map<String, String>> SCALARS = Map.of(
            String.class, Map.of("type", "string"),
            int.class, Map.of("type", "integer"),
            Integer.class, Map.of("type", "integer"),
            double.class, Map.of("type", "number"),
            boolean.class, Map.of("type", "boolean"),
            Boolean.class, Map.of("type", "boolean"),
            Double.class, Map.of("type", "number"),
            Instant.class, Map.of("type", "string", "format", "date-time"),
            LocalDate.class, Map.of("type", "string", "format", "date"));

    private final Map<String, JsonNode> definitions = new TreeMap<>();
    private final Set<Class<?>> queued = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
    private final Deque<Class<?>> open = new ArrayDeque<>();

    private SchemaOf() {}

    /** The whole schema, without descriptions. */
    static ObjectNode type(Class<?> type) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:paperdigest:events:" + Schema.of(type).name());
        schema.put("title", type.getSimpleName());
        new SchemaOf().fill(schema, type);
        return schema;
    }

    private void fill(ObjectNode schema, Class<?> type) {
        if (type.isRecord()) {
            schema.setAll(record(type));
        } else {
            records(type).forEach(record -> schema.withArray("oneOf").add(reference(record)));
        }
        while (!open.isEmpty()) {
            Class<?> next = open.remove();
            definitions.put(next.getSimpleName(), record(next));
        }
        if (!definitions.isEmpty()) {
            schema.putObject("$defs").setAll(definitions);
        }
    }

    /** The records that a sealed interface permits, in the order it names them. */
    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(SchemaOf::records);
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        Wire.typeName(type).ifPresent(name -> {
            properties.putObject("type").put("const", name);
            schema.withArray("required").add("type");
        });
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(Wire.name(component), component(type, component));
            if (!Wire.isNullable(component)) {
                schema.withArray("required").add(Wire.name(component));
            }
        }
        return schema.put("additionalProperties", true);
    }

    private ObjectNode component(Class<?> owner, RecordComponent component) {
        ObjectNode schema = value(component.getGenericType());
        if (Wire.isNullable(component)) {
            return nullable(schema);
        }
        if (component.getType() == int.class) {
            minimum(owner, Wire.name(component), schema);
        } else if (component.getType() == String.class && refuses(owner, Wire.name(component), JSON.textNode(" "))) {
            schema.put("pattern", "\\S");
        }
        return schema;
    }

    private static void minimum(Class<?> owner, String name, ObjectNode schema) {
        if (refuses(owner, name, JSON.numberNode(0))) {
            schema.put("minimum", 1);
        } else if (refuses(owner, name, JSON.numberNode(-1))) {
            schema.put("minimum", 0);
        }
    }

    private static boolean refuses(Class<?> owner, String name, JsonNode value) {
        return Wire.refuses(owner, Wire.tree(Samples.of(owner)).set(name, value).toString());
    }

    private ObjectNode value(Type type) {
        if (SCALARS.containsKey(type)) {
            ObjectNode schema = JSON.objectNode();
            new TreeMap<>(SCALARS.get(type)).descendingMap().forEach(schema::put);
            return schema;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            ObjectNode schema = JSON.objectNode().put("type", "array");
            schema.set("items", value(list.getActualTypeArguments()[0]));
            return schema;
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return enumeration(constants);
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return reference(record);
        }
        throw new AssertionError("No rule for " + type + ": add one here");
    }

    private static ObjectNode enumeration(Class<?> type) {
        ObjectNode schema = JSON.objectNode().put("type", "string");
        for (Object constant : type.getEnumConstants()) {
            schema.withArray("enum").add(constant.toString());
        }
        return schema;
    }

    private ObjectNode reference(Class<?> record) {
        if (queued.add(record)) {
            open.add(record);
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + record.getSimpleName());
    }

    private static ObjectNode nullable(ObjectNode schema) {
        if (schema.has("$ref")) {
            ObjectNode either = JSON.objectNode();
            either.withArray("anyOf").add(schema).add(JSON.objectNode().put("type", "null"));
            return either;
        }
        String type = schema.get("type").asText();
        schema.putArray("type").add(type).add("null");
        return schema;
    }
}
