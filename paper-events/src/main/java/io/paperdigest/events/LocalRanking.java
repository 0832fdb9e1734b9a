package io.paperdigest.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record of {@code rankings.local}: of the best papers of a topic among those of one partition. Together these are a
 * heading and a record for each paper, so that a change costs what has changed. Not for other consumers.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LocalRanking.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = LocalRanking.Standing.class, name = "standing")
})
public sealed interface LocalRanking {

    /**
     * What a topic's papers stand under.
     *
     * @param topic the topic's id, or {@link Topic#ALL}
     * @param title the topic's title
     * @param group the part of the catalogue it stands in
     * @param catalogue the version of the catalogue from which on the topic is so; null for all papers
     * @param cut the moment of the last cut; null before the first
     * @param halfLifeHours after how many hours a score is worth half
     */
    record Heading(
            String topic,
            String title,
            String group,
            @Nullable Integer catalogue,
            @Nullable Instant cut,
            double halfLifeHours)
            implements LocalRanking {
        public Heading {
            Check.text(topic, "topic");
            Check.text(title, "title");
            Check.text(group, "group");
        }
    }

    /**
     * A paper where it stands.
     *
     * @param paper the paper's id
     * @param title its title
     * @param url a source's own page of the paper; null where no source has one
     * @param firstSeen when its first listing was seen
     * @param level what it is ranked by, the same at any time: the binary logarithm of its forward-decayed score
     * @param halfLifeHours after how many hours a score is worth half; levels of different ones can't be compared
     * @param last when it was last listed
     * @param score its score then
     * @param terms the largest terms of that, the largest first
     */
    record Standing(
            String paper,
            String title,
            @Nullable String url,
            Instant firstSeen,
            double level,
            double halfLifeHours,
            Instant last,
            double score,
            List<ScoreTerm> terms)
            implements LocalRanking {
        public Standing {
            Check.text(paper, "paper");
            Check.text(title, "title");
            Check.present(firstSeen, "firstSeen");
            Check.present(last, "last");
            terms = Check.list(terms);
        }
    }

    /** The keys of a topic's records on {@code rankings.local}: each partition has its own. */
    final class Key {

        private static final Pattern KEY = Pattern.compile("[^/]+/\\d+(/[^/]+)?");

        private Key() {}

        /** Of a topic's heading. */
        public static String of(String topic, int partition) {
            return allOf(topic) + partition;
        }

        /** Of a paper in a topic. */
        public static String of(String topic, int partition, String paper) {
            return of(topic, partition) + "/" + paper;
        }

        /** What all keys of a topic begin with. */
        public static String allOf(String topic) {
            return topic + "/";
        }

        /** Whether this is a key: anybody can write anything to a channel. */
        public static boolean isOne(@Nullable String key) {
            return key != null && KEY.matcher(key).matches();
        }

        /** The topic of a key. */
        public static String topicOf(String key) {
            return key.substring(0, key.indexOf('/'));
        }
    }
}
