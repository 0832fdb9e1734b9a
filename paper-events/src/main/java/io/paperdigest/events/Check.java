package io.paperdigest.events;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the records' constructors share: a malformed record is refused where it is made or read. */
final class Check {

    private Check() {}

    static String text(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    static int atLeast(int minimum, int value, String name) {
        if (value < minimum) {
            throw new IllegalArgumentException(name + " is " + value + ", less than " + minimum);
        }
        return value;
    }

    /** What is true or left out, so that it costs nothing where it isn't: false is left out. */
    static @Nullable Boolean onlyTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value) ? Boolean.TRUE : null;
    }

    /** A missing list is an empty one: Jackson passes null for an absent property. */
    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static <V> Map<String, V> map(@Nullable Map<String, V> values) {
        return values == null ? Map.of() : Map.copyOf(values);
    }
}
