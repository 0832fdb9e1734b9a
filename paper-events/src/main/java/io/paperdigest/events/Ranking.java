package io.paperdigest.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of {@code rankings}: a topic's papers by score as they stand now, the best first. A topic in which no paper
 * stands has no record.
 *
 * <p>All scores are of one moment, {@code asOf}, and fade alike: at a later moment t each is worth {@code score ·
 * 2^(−(t − asOf)/halfLife)}, so time alone changes no order.
 *
 * @param topic the topic's id, or {@link Topic#ALL}
 * @param title the topic's title
 * @param group the part of the catalogue it stands in
 * @param catalogue the version of the catalogue from which on the topic is so; null for all papers
 * @param asOf the moment of the scores: the last cut, or when one of these papers was last listed, if that is later;
 *     a day after the cut at most
 * @param halfLifeHours after how many hours a score is worth half
 * @param best its best papers: at most thirty, never none
 */
public record Ranking(
        String topic,
        String title,
        String group,
        @Nullable Integer catalogue,
        Instant asOf,
        double halfLifeHours,
        List<Place> best) {

    /**
     * A place in a ranking.
     *
     * @param paper the paper's id
     * @param title its title
     * @param url a source's own page of the paper; null where no source has one
     * @param score its score
     * @param terms the terms of the score, the largest first; of more than forty the largest forty
     */
    public record Place(
            String paper, String title, @Nullable String url, double score, List<ScoreTerm> terms) {
        public Place {
            Check.text(paper, "paper");
            Check.text(title, "title");
            terms = Check.list(terms);
        }
    }

    public Ranking {
        Check.text(topic, "topic");
        Check.text(title, "title");
        Check.text(group, "group");
        Check.present(asOf, "asOf");
        best = Check.list(best);
    }
}
