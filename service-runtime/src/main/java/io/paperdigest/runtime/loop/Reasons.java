package io.paperdigest.runtime.loop;

import java.util.LinkedHashSet;
import java.util.Set;

/** Why something failed, for people. */
public final class Reasons {

    private Reasons() {}

    /** All that the exception and its causes say, on one line, each thing once. */
    public static String of(Throwable failure) {
        Set<String> said = new LinkedHashSet<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            String line = words.strip().replaceAll("\\s+", " ");
            if (said.stream().noneMatch(before -> before.contains(line))) {
                said.add(line);
            }
        }
        return String.join(": ", said);
    }
}
