package io.paperdigest.explain;

import io.paperdigest.events.EditionPaper;
import java.util.List;

/** What somebody's words for a paper led to, in one edition. */
public sealed interface Found {

    /**
     * The paper.
     *
     * @param paper as it stood in the edition
     * @param asked the paper id that was asked for, where it is another one: they are the same paper, before or after
     *     the edition; else the paper's own
     */
    record One(EditionPaper paper, String asked) implements Found {

        /** Whether it was asked for by the id of another time. */
        public boolean redirected() {
            return !asked.equals(paper.paper().id());
        }
    }

    /**
     * Several papers' titles have the words.
     *
     * @param papers the best-ranked first, at least two
     */
    record Several(List<EditionPaper> papers) implements Found {
        public Several {
            papers = List.copyOf(papers);
        }
    }

    /**
     * None is it.
     *
     * @param nearest titles that may have been meant, the nearest first; may be empty
     */
    record None(List<String> nearest) implements Found {
        public None {
            nearest = List.copyOf(nearest);
        }
    }
}
