package io.paperdigest.events;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record of {@code rankings.local}: the best papers of a topic among those of one partition, the best first. Not for
 * other consumers.
 *
 * @param topic the topic's id, or {@link Topic#ALL}
 * @param title the topic's title
 * @param group the part of the catalogue it stands in
 * @param catalogue the version of the catalogue from which on the topic is so; null for all papers
 * @param cut the moment of the last cut; null before the first
 * @param halfLifeHours after how many hours a score is worth half
 * @param best the papers
 */
public record LocalRanking(
        String topic,
        String title,
        String group,
        @Nullable Integer catalogue,
        @Nullable Instant cut,
        double halfLifeHours,
        List<Standing> best) {

    private static final Pattern KEY = Pattern.compile("[^/]+/\\d+");

    /**
     * A paper where it stands.
     *
     * @param paper the paper's id
     * @param title its title
     * @param url a source's own page of the paper; null where no source has one
     * @param firstSeen when its first listing was seen
     * @param level what it is ranked by, the same at any time: the binary logarithm of its forward-decayed score
     * @param last when it was last listed
     * @param score its score then
     * @param terms the largest terms of that, the largest first
     */
    public record Standing(
            String paper,
            String title,
            @Nullable String url,
            Instant firstSeen,
            double level,
            Instant last,
            double score,
            List<ScoreTerm> terms) {
        public Standing {
            Check.text(paper, "paper");
            Check.text(title, "title");
            Check.present(firstSeen, "firstSeen");
            Check.present(last, "last");
            terms = Check.list(terms);
        }
    }

    public LocalRanking {
        Check.text(topic, "topic");
        Check.text(title, "title");
        Check.text(group, "group");
        best = Check.list(best);
    }

    /** The key on {@code rankings.local}: each partition has its own. */
    public static String key(String topic, int partition) {
        return keysOf(topic) + partition;
    }

    /** What all keys of a topic begin with. */
    public static String keysOf(String topic) {
        return topic + "/";
    }

    /** Whether this is a key: anybody can write anything to a channel. */
    public static boolean isKey(@Nullable String key) {
        return key != null && KEY.matcher(key).matches();
    }

    /** The topic of a key. */
    public static String topicOf(String key) {
        return key.substring(0, key.lastIndexOf('/'));
    }
}
