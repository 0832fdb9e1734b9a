package io.paperdigest.mailing;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.identity.EarlierNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of an edition's papers were shown to somebody before, under whatever id: a paper that became part of another one
 * since is no news there. What the edition's papers may have been called is found out once, and asked for each reader.
 */
final class Shown {

    private final Map<String, Set<String>> papersByName = new HashMap<>();

    /** Of an edition's papers. */
    Shown(Edition edition) {
        for (EditionPaper ranked : edition.papers().values()) {
            String paper = ranked.paper().id();
            EarlierNames.of(ranked.paper())
                    .forEach(name -> papersByName
                            .computeIfAbsent(name, key -> new HashSet<>())
                            .add(paper));
        }
    }

    /** @param shownBefore the ids that the papers had then; they stay in */
    Set<String> in(Set<String> shownBefore) {
        Set<String> shown = new HashSet<>(shownBefore);
        shownBefore.stream().flatMap(this::papers).forEach(shown::add);
        return shown;
    }

    private Stream<String> papers(String name) {
        return papersByName.getOrDefault(name, Set.of()).stream();
    }
}
