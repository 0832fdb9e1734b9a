package io.paperdigest.digest;

import io.paperdigest.events.EditionPaper;
import java.util.Comparator;
import java.util.List;

/**
 * What the numbered papers of a digest have in common: said once, above them, so that each why-line can say what sets
 * its paper apart.
 *
 * @param sources the sources that all of them stand on, when each stands on just these; else empty
 * @param seen every source that one of them stands on, in the order of the sources
 */
record Shared(List<String> sources, List<String> seen) {

    /** So many sources can be told apart by the colour of their bars. */
    static final int COLOURS = 3;

    static Shared of(List<EditionPaper> papers, Sources sources) {
        List<List<String>> sets = papers.stream()
                .map(paper -> Place.of(paper, sources).stream()
                        .filter(Place::current)
                        .map(Place::source)
                        .toList())
                .toList();
        boolean same = !sets.isEmpty() && sets.stream().allMatch(sets.getFirst()::equals);
        List<String> seen = papers.stream()
                .flatMap(paper -> Place.of(paper, sources).stream())
                .map(Place::source)
                .distinct()
                .sorted(Comparator.comparingInt(sources::index).thenComparing(Comparator.naturalOrder()))
                .toList();
        return new Shared(same ? sets.getFirst() : List.of(), seen);
    }

    /** A source's colour: one of its own while there are enough, else the first. */
    int colour(String source) {
        return isKeyed() ? seen.indexOf(source) + 1 : 1;
    }

    /** Whether each source has a colour of its own. */
    boolean isKeyed() {
        return seen.size() <= COLOURS;
    }
}
