package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.events.Topic;
import io.paperdigest.topics.Catalogue;
import java.util.Map;
import java.util.TreeMap;

/** The topics that commands know. */
final class KnownTopics {

    private KnownTopics() {}

    /**
     * By id. Before the first run, the catalogue is the one that it would bring, with what was defined by then.
     *
     * @param wasRun whether an edition was closed
     */
    static Map<String, Topic> of(Books books, boolean wasRun) {
        Map<String, Topic> topics = new TreeMap<>();
        if (!wasRun) {
            Catalogue.builtIn().forEach(topic -> topics.put(topic.id(), topic));
        }
        topics.putAll(books.topics());
        return topics;
    }
}
