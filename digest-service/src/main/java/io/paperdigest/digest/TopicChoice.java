package io.paperdigest.digest;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.EditionRanking.Entry;
import io.paperdigest.events.Topic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the topics that get a section of their own, one after the other. The next one is that with the largest
 *
 * <pre>scores of its three best papers not shown yet, by the topic's scale where it is known, summed
 *   · (1 − share of the day's papers that match it)
 *   / (1 + sections already from its part of the catalogue)</pre>
 *
 * so that the strongest papers win, a topic that nearly everything matches says little, and one part of the catalogue
 * doesn't fill the page. Equal ones go by id. The papers of a chosen topic are taken before the next choice, so what
 * they would have lent to another topic doesn't count twice.
 */
final class TopicChoice {

    /** How many papers a section shows. */
    static final int PAPERS = 3;

    private final Edition edition;
    private final Shelf shelf;
    private final Set<String> chosen = new HashSet<>();
    private final Map<String, Integer> sectionsByGroup = new HashMap<>();

    TopicChoice(Edition edition, Shelf shelf) {
        this.edition = edition;
        this.shelf = shelf;
    }

    /** The next topic; empty when no topic has a paper left to show. */
    Optional<String> next() {
        Optional<EditionRanking> next = edition.rankings().values().stream()
                .filter(ranking -> !ranking.topic().equals(Topic.ALL) && !chosen.contains(ranking.topic()))
                .filter(ranking -> !shelf.unsent(ranking.topic(), 1).isEmpty())
                .max(Comparator.comparingDouble(this::strength)
                        .thenComparing(EditionRanking::topic, Comparator.reverseOrder()));
        next.ifPresent(ranking -> {
            chosen.add(ranking.topic());
            sectionsByGroup.merge(ranking.group(), 1, Integer::sum);
        });
        return next.map(EditionRanking::topic);
    }

    private static double worth(Entry entry) {
        Double relative = entry.relative();
        return relative == null ? entry.score() : relative;
    }

    private double strength(EditionRanking ranking) {
        double scores = shelf.unsent(ranking.topic(), PAPERS).stream()
                .mapToDouble(TopicChoice::worth)
                .sum();
        double share = Math.min(
                1, ranking.total() / (double) Math.max(1, edition.manifest().ranked()));
        return scores * (1 - share) / (1 + sectionsByGroup.getOrDefault(ranking.group(), 0));
    }
}
