package io.paperdigest.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** How the records look as JSON, from their classes. */
final class Wire {

    private Wire() {}

    static String json(Object value) {
        return new String(bytes(value), UTF_8);
    }

    static ObjectNode tree(Object value) {
        try {
            return (ObjectNode) JsonSerde.mapper().readTree(bytes(value));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(Object value) {
        return serialize(value.getClass(), value);
    }

    private static <T> byte[] serialize(Class<T> type, Object value) {
        byte[] bytes = new JsonSerde<>(type).serialize("test", type.cast(value));
        if (bytes == null) {
            throw new AssertionError("serialized to null: " + value);
        }
        return bytes;
    }

    static <T> @Nullable T read(Class<T> type, String json) {
        return new JsonSerde<>(type).deserialize("test", json.getBytes(UTF_8));
    }

    static boolean refuses(Class<?> type, String json) {
        try {
            read(type, json);
            return false;
        } catch (SerializationException e) {
            return true;
        }
    }

    /** A component's name on the wire. */
    static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The value of {@code type}, which says which record it is; empty where only one is possible. */
    static Optional<String> typeName(Class<?> type) {
        return supertypes(type)
                .filter(supertype -> supertype.isAnnotationPresent(JsonTypeInfo.class))
                .flatMap(supertype -> Arrays.stream(
                        supertype.getAnnotation(JsonSubTypes.class).value()))
                .filter(subtype -> subtype.value() == type)
                .map(JsonSubTypes.Type::name)
                .findFirst();
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        Stream.Builder<Class<?>> all = Stream.builder();
        Deque<Class<?>> open = new ArrayDeque<>(Arrays.asList(type.getInterfaces()));
        while (!open.isEmpty()) {
            Class<?> next = open.remove();
            all.add(next);
            open.addAll(Arrays.asList(next.getInterfaces()));
        }
        return all.build();
    }
}
