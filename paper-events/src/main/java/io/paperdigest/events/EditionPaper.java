package io.paperdigest.events;

import java.util.List;

/**
 * A paper as it stood when the edition was cut. Only papers that stand in one of the edition's rankings are in it.
 *
 * @param edition the edition's id
 * @param paper the paper
 * @param score the sum of the terms' values
 * @param terms what it was summed from, in the order it was summed in
 * @param matches the topics it matches, by topic id
 */
public record EditionPaper(String edition, Paper paper, double score, List<ScoreTerm> terms, List<TopicMatch> matches)
        implements EditionRecord {

    public EditionPaper {
        Check.text(edition, "edition");
        Check.present(paper, "paper");
        terms = Check.list(terms);
        matches = Check.list(matches);
    }

    @Override
    public String key() {
        return edition + "/paper/" + paper.id();
    }
}
