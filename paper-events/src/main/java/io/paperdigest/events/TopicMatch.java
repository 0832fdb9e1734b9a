package io.paperdigest.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper matches a topic, and why.
 *
 * @param topic the topic's id
 * @param paper the paper's id
 * @param title the paper's title
 * @param words the words of the paper that matched, as they stand there, without repetition, in order; never empty
 * @param catalogue the version of the catalogue from which on the topic has the query that matched; null in records
 *     from before matches said so
 */
public record TopicMatch(
        String topic,
        String paper,
        String title,
        List<String> words,
        @Nullable Integer catalogue) {

    /** A match of which no version is known. */
    public TopicMatch(String topic, String paper, String title, List<String> words) {
        this(topic, paper, title, words, null);
    }

    public TopicMatch {
        Check.text(topic, "topic");
        Check.text(paper, "paper");
        Check.text(title, "title");
        words = Check.list(words);
    }

    /** The same match, with the version of the catalogue. */
    public TopicMatch in(int version) {
        return new TopicMatch(topic, paper, title, words, version);
    }

    /** The key on {@code papers.by-topic}. */
    public String key() {
        return topic + "/" + paper;
    }
}
