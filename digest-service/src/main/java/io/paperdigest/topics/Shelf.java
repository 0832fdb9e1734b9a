package io.paperdigest.topics;

import java.util.ArrayList;
import java.util.List;

/** All topics in a row, each of which knows its place. Adding and removing take no longer when there are many. */
final class Shelf {

    private final List<StoredTopic> row = new ArrayList<>();

    void add(StoredTopic topic) {
        topic.standsAt(row.size());
        row.add(topic);
    }

    /** The last one takes its place. */
    void remove(StoredTopic topic) {
        StoredTopic last = row.removeLast();
        if (topic.place() < row.size()) {
            row.set(topic.place(), last);
            last.standsAt(topic.place());
        }
    }

    int size() {
        return row.size();
    }

    StoredTopic get(int place) {
        return row.get(place);
    }
}
