package io.paperdigest.ingest.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An object that stands where a list of papers was looked for. Where it looks like a paper, somebody wrote a paper a line
 * and left out what tells the formats of that kind apart.
 */
public final class LonePaper {

    private static final Set<String> TELLING = Set.of("title", "summary", "abstract", "upvotes");

    private final Set<String> names = new HashSet<>();

    /** Takes the name of one of its fields. */
    public void has(String name) {
        if (TELLING.contains(name) || name.equals("categories")) {
            names.add(name);
        }
    }

    /** What it is a paper without: {@code a paper without "upvotes" or "categories"}; empty where it looks like none. */
    public Optional<String> flaw() {
        List<String> missing = new ArrayList<>();
        for (String name : List.of("title", "summary")) {
            if (!names.contains(name)) {
                missing.add("\"" + name + "\"");
            }
        }
        if (!names.contains("upvotes") && !names.contains("categories")) {
            missing.add("\"upvotes\" or \"categories\"");
        }
        return missing.isEmpty() || names.stream().noneMatch(TELLING::contains)
                ? Optional.empty()
                : Optional.of("a paper without " + String.join(", without ", missing));
    }
}
