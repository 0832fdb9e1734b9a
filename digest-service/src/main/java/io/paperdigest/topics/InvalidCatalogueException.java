package io.paperdigest.topics;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** A catalogue that can't be used, with everything that is wrong with it. */
public final class InvalidCatalogueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf makes lists that can be serialized
    private final List<Problem> problems;

    /**
     * One thing that is wrong.
     *
     * @param line where in the file, counted from 1
     * @param topic the topic's id, or its place among the group's topics where it has none; empty outside topics
     * @param reason for people
     */
    public record Problem(int line, String topic, String reason) implements Serializable {

        @Override
        public String toString() {
            return "line " + line + (topic.isEmpty() ? "" : ", topic " + topic) + ": " + reason;
        }
    }

    /**
     * @param name the catalogue's name, for people
     * @param problems by place; at least one
     */
    public InvalidCatalogueException(String name, List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n  ", name + ":\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, by place; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
