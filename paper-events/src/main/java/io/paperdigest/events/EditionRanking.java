package io.paperdigest.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic's papers by score when the edition was cut, the best first.
 *
 * @param edition the edition's id
 * @param topic the topic's id, or {@link Topic#ALL}
 * @param title the topic's title
 * @param group the part of the catalogue it stands in
 * @param total how many papers stand in it
 * @param best the best of them
 * @param scale what its scores are divided by to stand beside other topics': the geometric mean of the mean of its ten
 *     best scores and of that of all papers' ten best; null where missing, or where nothing has a score
 */
public record EditionRanking(
        String edition,
        String topic,
        String title,
        String group,
        int total,
        List<Entry> best,
        @Nullable Double scale) implements EditionRecord {

    /**
     * A place in a ranking.
     *
     * @param paper the paper's id
     * @param score its score
     * @param relative the score divided by the ranking's scale; null where missing
     * @param before its place here in the last edition of an earlier day; null when it was not among the best there
     * @param days how many editions in a row it is among the first ten, one a day, this one included; null when it isn't
     */
    public record Entry(
            String paper,
            double score,
            @Nullable Double relative,
            @Nullable Integer before,
            @Nullable Integer days) {
        public Entry {
            Check.text(paper, "paper");
        }

        /** A place of which nothing else is known. */
        public Entry(String paper, double score) {
            this(paper, score, null, null, null);
        }
    }

    /** A ranking that stands alone. */
    public EditionRanking(String edition, String topic, String title, String group, int total, List<Entry> best) {
        this(edition, topic, title, group, total, best, null);
    }

    public EditionRanking {
        Check.text(edition, "edition");
        Check.text(topic, "topic");
        Check.text(title, "title");
        Check.text(group, "group");
        Check.atLeast(0, total, "total");
        best = Check.list(best);
    }

    @Override
    public String key() {
        return edition + "/ranking/" + topic;
    }
}
