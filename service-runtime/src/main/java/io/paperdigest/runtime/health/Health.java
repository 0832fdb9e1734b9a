package io.paperdigest.runtime.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * How a service is. It lives while its loops make progress, and should be killed when it does not; it is ready while
 * everything that it needs is there. Checks must answer at once: they look at what is known and ask nobody.
 */
public final class Health {

    private final SequencedMap<String, Supplier<Optional<String>>> live = new LinkedHashMap<>();
    private final SequencedMap<String, Supplier<Optional<String>>> ready = new LinkedHashMap<>();

    /**
     * What was found.
     *
     * @param problems why not, by the name of the check
     * @param checks the names of all checks
     */
    public record Report(SequencedMap<String, String> problems, List<String> checks) {

        /** Whether all is well. */
        public boolean up() {
            return problems.isEmpty();
        }
    }

    /**
     * Adds a check of life.
     *
     * @param check the reason, for people, why it fails; empty when all is well
     */
    public Health live(String name, Supplier<Optional<String>> check) {
        live.put(name, check);
        return this;
    }

    /** Adds a check of readiness, as {@link #live}. */
    public Health ready(String name, Supplier<Optional<String>> check) {
        ready.put(name, check);
        return this;
    }

    public Report live() {
        return report(live);
    }

    public Report ready() {
        return report(ready);
    }

    private static Report report(Map<String, Supplier<Optional<String>>> checks) {
        SequencedMap<String, String> problems = new LinkedHashMap<>();
        checks.forEach((name, check) -> check.get().ifPresent(reason -> problems.put(name, reason)));
        return new Report(problems, checks.keySet().stream().collect(Collectors.toUnmodifiableList()));
    }
}
