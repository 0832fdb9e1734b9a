package io.paperdigest.digest;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.TopicMatch;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The one topic that says most about a paper: many of its words matched, the title's above all, and not every paper
 * matches it. As in tf-idf, a match weighs {@code words · ln(1 + papers / matching)}, a word of the title counting as
 * three. Ties break by topic id.
 */
final class TellingTopic {

    private static final int WORD_OF_TITLE = 3;

    private TellingTopic() {}

    /** The topic's id; empty for a paper that matches none. */
    static Optional<String> of(EditionPaper paper, Edition edition) {
        return paper.matches().stream()
                .filter(match -> edition.rankings().containsKey(match.topic()))
                .max(Comparator.comparingDouble((TopicMatch match) -> weight(paper, match, edition))
                        .thenComparing(TopicMatch::topic, Comparator.reverseOrder()))
                .map(TopicMatch::topic);
    }

    private static double weight(EditionPaper paper, TopicMatch match, Edition edition) {
        EditionRanking ranking = edition.ranking(match.topic());
        String title = paper.paper().title().toLowerCase(Locale.ROOT);
        int words = match.words().stream()
                .mapToInt(word -> title.contains(word.toLowerCase(Locale.ROOT)) ? WORD_OF_TITLE : 1)
                .sum();
        double rarity = edition.manifest().ranked() / (double) Math.max(1, ranking.total());
        return words * StrictMath.log1p(rarity);
    }
}
