package io.paperdigest.ingest.json;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An object that stands where a list of papers was looked for. Where it looks like a paper, somebody wrote a paper a line
 * and left out what tells the formats of that kind apart.
 */
public final class LonePaper {

    private static final Set<String> TELLING = Set.of("title", "summary", "abstract", "upvotes");

    /** Much has a title that is no paper, such as the answer of a server that refuses. */
    private static final int ENOUGH = 2;

    private final Set<String> names = new HashSet<>();

    /** Takes the name of one of its fields. */
    public void has(String name) {
        if (TELLING.contains(name) || name.equals("categories")) {
            names.add(name);
        }
    }

    /** What it is a paper without: {@code a paper without "upvotes" or "categories"}; empty where it looks like none. */
    public Optional<String> flaw() {
        boolean looksLikeOne = names.stream().filter(TELLING::contains).count() >= ENOUGH;
        return Optional.of(missing())
                .filter(missing -> looksLikeOne && !missing.isEmpty())
                .map(Flaws::without);
    }

    private List<String> missing() {
        Stream<String> texts = Stream.of("title", "summary")
                .filter(name -> !names.contains(name))
                .map(Flaws::quoted);
        boolean told = names.contains("upvotes") || names.contains("categories");
        return Stream.concat(texts, told ? Stream.empty() : Stream.of("\"upvotes\" or \"categories\""))
                .toList();
    }
}
