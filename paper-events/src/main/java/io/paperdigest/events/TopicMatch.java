package io.paperdigest.events;

import java.util.List;

/**
 * A paper matches a topic, and why.
 *
 * @param topic the topic's id
 * @param paper the paper's id
 * @param title the paper's title
 * @param words the words of the paper that matched, as they stand there, without repetition, in order; never empty
 */
public record TopicMatch(String topic, String paper, String title, List<String> words) {

    public TopicMatch {
        Check.text(topic, "topic");
        Check.text(paper, "paper");
        Check.text(title, "title");
        words = Check.list(words);
    }

    /** The key on {@code papers.by-topic}. */
    public String key() {
        return topic + "/" + paper;
    }
}
