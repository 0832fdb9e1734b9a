package io.paperdigest.explain;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.sign.ArxivId;
import io.paperdigest.sign.Doi;
import io.paperdigest.trending.RankingOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Finds a paper of an edition by its id, its arXiv id or DOI in any shape, or words of its title. */
public final class PaperFinder {

    private static final Comparator<EditionPaper> BEST_FIRST = new RankingOrder();

    private final Edition edition;
    private final UnaryOperator<String> current;

    /** @param current which paper id an id stands for now, itself where it is nobody else's; asked only when needed */
    public PaperFinder(Edition edition, UnaryOperator<String> current) {
        this.edition = edition;
        this.current = current;
    }

    /** Finds it. Ids are tried before words. */
    public Found find(String asked) {
        String words = asked.strip();
        return byId(words)
                .or(() -> ArxivId.parse(words).flatMap(id -> first(paper -> id.equals(arxivId(paper)))))
                .or(() -> Doi.parse(words)
                        .flatMap(doi -> first(paper -> doi.equals(paper.paper().doi()))))
                .map(paper ->
                        new Found.One(paper, isId(words) ? words : paper.paper().id()))
                .<Found>map(one -> one)
                .orElseGet(() -> new TitleSearch(papers(edition)).find(words));
    }

    /** Papers written otherwise on a source's page have their arXiv id as it was read, subject class and all. */
    private static String arxivId(EditionPaper paper) {
        String id = paper.paper().arxivId();
        return id == null ? "" : ArxivId.parse(id).orElse(id);
    }

    /** A paper that was another one at the edition, or became another one since, is the same paper. */
    private Optional<EditionPaper> byId(String id) {
        EditionPaper paper = edition.papers().get(id);
        if (paper != null || !isId(id)) {
            return Optional.ofNullable(paper);
        }
        String now = current.apply(id);
        return first(other -> now.equals(other.paper().id()))
                .or(() -> first(other -> now.equals(current.apply(other.paper().id()))));
    }

    private Optional<EditionPaper> first(Predicate<EditionPaper> wanted) {
        return papers(edition).stream().filter(wanted).findFirst();
    }

    /** Whether it looks like a paper's id. */
    public static boolean isId(String text) {
        return text.matches("p[0-9a-f]{16}");
    }

    private static List<EditionPaper> papers(Edition edition) {
        return edition.papers().values().stream().sorted(BEST_FIRST).toList();
    }
}
