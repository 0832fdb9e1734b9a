package io.paperdigest.edition;

import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.EditionRecord;
import io.paperdigest.events.Topic;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * A closed edition, whole.
 *
 * @param manifest what it was cut from
 * @param rankings by topic id, {@link Topic#ALL} included
 * @param papers by paper id: each paper that stands in a ranking
 */
public record Edition(
        EditionManifest manifest, Map<String, EditionRanking> rankings, Map<String, EditionPaper> papers) {

    public Edition {
        rankings = Map.copyOf(rankings);
        papers = Map.copyOf(papers);
    }

    /**
     * Puts an edition together from its records.
     *
     * @throws IllegalStateException when the records are not those the manifest counts
     */
    public static Edition of(EditionManifest manifest, Collection<? extends EditionRecord> records) {
        Map<String, EditionRanking> rankings = new TreeMap<>();
        Map<String, EditionPaper> papers = new TreeMap<>();
        for (EditionRecord record : records) {
            switch (record) {
                case EditionRanking ranking -> rankings.put(ranking.topic(), ranking);
                case EditionPaper paper -> papers.put(paper.paper().id(), paper);
                case EditionManifest other -> {
                    if (!other.equals(manifest)) {
                        throw new IllegalStateException("Edition " + manifest.edition() + " has two manifests");
                    }
                }
            }
        }
        if (rankings.size() != manifest.rankings() || papers.size() != manifest.papers()) {
            throw new IllegalStateException("Edition " + manifest.edition() + " is not whole: " + rankings.size()
                    + " of " + manifest.rankings() + " rankings, " + papers.size() + " of " + manifest.papers()
                    + " papers");
        }
        return new Edition(manifest, rankings, papers);
    }

    /** The ranking of all papers. */
    public EditionRanking all() {
        return ranking(Topic.ALL);
    }

    /** A topic's ranking. */
    public EditionRanking ranking(String topic) {
        EditionRanking ranking = rankings.get(topic);
        if (ranking == null) {
            throw new IllegalArgumentException("Edition " + manifest.edition() + " has no topic " + topic);
        }
        return ranking;
    }

    /** A paper of this edition. */
    public EditionPaper paper(String id) {
        EditionPaper paper = papers.get(id);
        if (paper == null) {
            throw new IllegalArgumentException("Edition " + manifest.edition() + " has no paper " + id);
        }
        return paper;
    }
}
