package io.paperdigest.events;

import java.util.List;

/**
 * A topic's papers by score when the edition was cut, the best first.
 *
 * @param edition the edition's id
 * @param topic the topic's id, or {@link Topic#ALL}
 * @param title the topic's title
 * @param group the part of the catalogue it stands in
 * @param total how many papers stand in it
 * @param best the best of them
 */
public record EditionRanking(String edition, String topic, String title, String group, int total, List<Entry> best)
        implements EditionRecord {

    /**
     * A place in a ranking.
     *
     * @param paper the paper's id
     * @param score its score
     */
    public record Entry(String paper, double score) {
        public Entry {
            Check.text(paper, "paper");
        }
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
