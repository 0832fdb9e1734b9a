package io.paperdigest.topics;

import java.util.Arrays;
import java.util.Objects;

/** The topics that one clue calls for. Most have one or two. */
final class Postings {

    private final int born;
    private int seen;
    private int sawLast = -1;
    private int size;
    private StoredTopic[] topics = new StoredTopic[1];

    /** @param born how many papers had been read by then */
    Postings(int born) {
        this.born = born;
    }

    void add(StoredTopic topic) {
        if (size == topics.length) {
            topics = Arrays.copyOf(topics, size + 1 + size / 2);
        }
        topics[size++] = topic;
    }

    @SuppressWarnings("ReferenceEquality") // the one that was stored, not one like it
    void remove(StoredTopic topic) {
        for (int i = 0; i < size; i++) {
            if (topics[i] == topic) {
                topics[i] = topics[--size];
                Arrays.fill(topics, size, size + 1, null);
                return;
            }
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    StoredTopic get(int i) {
        return Objects.requireNonNull(topics[i]);
    }

    /** A paper has the clue; it may be said several times of the same. */
    void saw(int paper) {
        seen += paper == sawLast ? 0 : 1;
        sawLast = paper;
    }

    /** Which share of papers has the clue. */
    double share(int papers) {
        return Share.of(seen, papers - born);
    }
}
