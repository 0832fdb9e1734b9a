package io.paperdigest.mailing;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.Paper;
import io.paperdigest.identity.PaperId;
import java.util.HashSet;
import java.util.Set;

/**
 * Which of an edition's papers were shown to somebody before, under whatever id: a paper that became part of another one
 * since is no news there. A paper has its id from one of its listings, so these are all ids it can have had.
 */
final class Shown {

    private Shown() {}

    /** @param shownBefore the ids that the papers had then; they stay in */
    static Set<String> in(Edition edition, Set<String> shownBefore) {
        Set<String> shown = new HashSet<>(shownBefore);
        edition.papers().values().stream()
                .map(EditionPaper::paper)
                .filter(paper -> paper.listings().stream()
                        .anyMatch(listing -> shownBefore.contains(PaperId.of(listing.listing()))))
                .map(Paper::id)
                .forEach(shown::add);
        return shown;
    }
}
