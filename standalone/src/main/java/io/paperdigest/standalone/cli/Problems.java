package io.paperdigest.standalone.cli;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with options, so that all of it is said at once. */
final class Problems {

    private final List<String> problems = new ArrayList<>();

    Problems check(boolean good, String problem) {
        if (!good) {
            problems.add(problem);
        }
        return this;
    }

    /** Refuses the options when something is wrong with them. */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidOptionsException(problems);
        }
    }
}
