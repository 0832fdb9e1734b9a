package io.paperdigest.topics;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import java.util.List;

/** Matches papers against stored topics. Not thread-safe. */
public interface Matcher extends AutoCloseable {

    /**
     * Defines or changes a topic.
     *
     * @throws InvalidTopicException when its query is bad; the topic stays as it was
     */
    void put(Topic topic);

    /** Removes a topic. One that is not there is no error: a journal may say it twice. */
    void remove(String id);

    /** The topics a paper matches, by topic id, each with the paper's words that matched. */
    List<TopicMatch> match(Paper paper);

    /** How many topics were tried on papers so far. */
    long tried();

    @Override
    void close();
}
