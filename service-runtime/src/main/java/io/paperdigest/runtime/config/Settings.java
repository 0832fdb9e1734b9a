package io.paperdigest.runtime.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The environment's variables, read one by one; what is wrong with any of them is kept until {@link #refuse}. A variable
 * that is blank counts as not set. Not for use by several threads.
 */
public final class Settings {

    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    /** @param environment the process's, or one made up for a test */
    public Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** All variables, as they are. */
    public Map<String, String> environment() {
        return environment;
    }

    /** A variable's text, stripped; empty when it is not set. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A whole number within bounds, both included. */
    public long whole(String name, long otherwise, long least, long most) {
        return text(name).map(value -> whole(name, value, least, most)).orElse(otherwise);
    }

    private long whole(String name, String value, long least, long most) {
        try {
            long number = Long.parseLong(value);
            if (number < least || number > most) {
                problem(name + " is out of range: " + number);
                return least;
            }
            return number;
        } catch (NumberFormatException e) {
            problem(name + " is not a number: " + value);
            return least;
        }
    }

    /** A duration that the variable, whose name should end so, gives in whole seconds, at least 1. */
    public Duration seconds(String name, Duration otherwise) {
        return Duration.ofSeconds(whole(name, otherwise.toSeconds(), 1, Integer.MAX_VALUE));
    }

    /** A path; it need not lead anywhere. */
    public Optional<Path> path(String name) {
        return parsed(name, "not a path", Path::of);
    }

    /** A time of day such as {@code 06:00}. */
    public Optional<LocalTime> time(String name) {
        return parsed(name, "not a time of day such as 06:00", LocalTime::parse);
    }

    /** A time zone such as {@code Europe/Berlin}. */
    public Optional<ZoneId> zone(String name) {
        return parsed(name, "not a time zone such as Europe/Berlin", ZoneId::of);
    }

    private <T> Optional<T> parsed(String name, String wrong, Function<String, T> parse) {
        return text(name).flatMap(value -> {
            try {
                return Optional.of(parse.apply(value));
            } catch (InvalidPathException | DateTimeException e) {
                problem(name + " is " + wrong + ": " + value);
                return Optional.empty();
            }
        });
    }

    /** Adds what is wrong, for people, without a full stop. Never with a secret in it. */
    public void problem(String problem) {
        problems.add(problem);
    }

    /**
     * Ends the reading.
     *
     * @throws IllegalArgumentException with all that was found wrong so far, in one line
     */
    public void refuse() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }
}
