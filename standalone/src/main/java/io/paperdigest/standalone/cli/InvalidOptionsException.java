package io.paperdigest.standalone.cli;

import java.util.List;

/** Options that can't be meant. Carries every problem, each a sentence for people. */
public final class InvalidOptionsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String[] problems;

    public InvalidOptionsException(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = problems.toArray(String[]::new);
    }

    /** What is wrong, at least one sentence. */
    public List<String> problems() {
        return List.of(problems);
    }
}
