package io.paperdigest.topology;

import io.paperdigest.events.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Which papers of a partition stand in which topics, in the order of their levels. The order is that of a store's keys:
 * the best are its first entries, and when one of them leaves, the next moves up without a search. What a paper costs is
 * an entry for each of its topics.
 */
final class Standings {

    private final KeyValueStore<byte[], byte[]> rows;
    private final KeyValueStore<String, StandsIn> papers;
    private final int depth;
    private final Consumer<String> changed;
    private final Map<String, byte[]> lastShown = new HashMap<>();

    /**
     * @param rows {@link Row}'s keys to its values
     * @param papers paper id to where it stands
     * @param depth how many papers of a topic are shown
     * @param changed is told the topics whose best changed, or may have
     */
    Standings(
            KeyValueStore<byte[], byte[]> rows,
            KeyValueStore<String, StandsIn> papers,
            int depth,
            Consumer<String> changed) {
        this.rows = rows;
        this.papers = papers;
        this.depth = depth;
        this.changed = changed;
    }

    /**
     * A paper, and where it stands: all that its rows are made of.
     *
     * @param level what it is ranked by
     * @param firstSeen when its first listing was seen
     * @param last when it was last listed
     * @param fingerprint of all that is said of it
     * @param topics by id, {@link Topic#ALL} among them
     */
    record StandsIn(double level, Instant firstSeen, Instant last, String fingerprint, List<String> topics) {
        StandsIn {
            topics = List.copyOf(topics);
        }

        private byte[] row(String topic, String paper) {
            return Row.of(topic, paper, level, firstSeen);
        }

        private StandsIn without(String topic) {
            List<String> others =
                    topics.stream().filter(other -> !other.equals(topic)).toList();
            return new StandsIn(level, firstSeen, last, fingerprint, others);
        }
    }

    /** A paper stands in these topics now, and in no others. */
    void put(String paper, StandsIn now) {
        StandsIn before = papers.get(paper);
        if (now.equals(before)) {
            return;
        }
        if (before != null) {
            boolean moves = before.level() != now.level() || !before.firstSeen().equals(now.firstSeen());
            Set<String> kept = moves ? Set.of() : new HashSet<>(now.topics());
            before.topics().stream()
                    .filter(topic -> !kept.contains(topic))
                    .forEach(topic -> delete(topic, before.row(topic, paper)));
        }
        byte[] value = Row.value(now.last(), now.fingerprint());
        for (String topic : now.topics()) {
            byte[] row = now.row(topic, paper);
            rows.put(row, value);
            tell(topic, row);
        }
        papers.put(paper, now);
    }

    /** A paper stands nowhere any more. */
    void remove(String paper) {
        StandsIn before = papers.delete(paper);
        if (before != null) {
            before.topics().forEach(topic -> delete(topic, before.row(topic, paper)));
        }
    }

    private void delete(String topic, byte[] row) {
        if (rows.delete(row) != null) {
            tell(topic, row);
        }
    }

    /** Who comes behind the last that is shown changes nothing. */
    private void tell(String topic, byte[] row) {
        byte[] last = lastShown.get(topic);
        if (last == null || Arrays.compareUnsigned(row, last) <= 0) {
            changed.accept(topic);
        }
    }

    /** No paper stands in a topic any more. */
    void removeTopic(String topic) {
        List<byte[]> all = new ArrayList<>();
        try (KeyValueIterator<byte[], byte[]> entries = of(topic)) {
            entries.forEachRemaining(entry -> all.add(entry.key));
        }
        for (byte[] row : all) {
            rows.delete(row);
            leave(topic, Row.paper(topic, row));
        }
        lastShown.remove(topic);
        if (!all.isEmpty()) {
            changed.accept(topic);
        }
    }

    /** Else a paper would not be put again when the topic comes back. */
    private void leave(String topic, String paper) {
        StandsIn before = papers.get(paper);
        if (before != null) {
            papers.put(paper, before.without(topic));
        }
    }

    /** What topics are called, or the moment of the last cut, has changed. */
    void changed(String topic) {
        try (KeyValueIterator<byte[], byte[]> entries = of(topic)) {
            if (entries.hasNext()) {
                changed.accept(topic);
            }
        }
    }

    /** Papers that were last listed at a moment that is history stand nowhere any more. */
    void expire(Predicate<Instant> history) {
        List<String> expired = new ArrayList<>();
        try (KeyValueIterator<byte[], byte[]> entries = of(Topic.ALL)) {
            while (entries.hasNext()) {
                KeyValue<byte[], byte[]> entry = entries.next();
                if (history.test(Row.moment(entry.value))) {
                    expired.add(Row.paper(Topic.ALL, entry.key));
                }
            }
        }
        expired.forEach(this::remove);
    }

    /** A topic's best papers, each to the fingerprint of how it stands, the best first. They are what is shown from now on. */
    Map<String, String> best(String topic) {
        Map<String, String> best = new LinkedHashMap<>();
        byte @Nullable [] last = null;
        try (KeyValueIterator<byte[], byte[]> entries = of(topic)) {
            while (entries.hasNext() && best.size() < depth) {
                KeyValue<byte[], byte[]> entry = entries.next();
                last = entry.key;
                best.put(Row.paper(topic, entry.key), Row.fingerprint(entry.value));
            }
        }
        if (last != null && best.size() == depth) {
            lastShown.put(topic, last);
        } else {
            lastShown.remove(topic);
        }
        return best;
    }

    private KeyValueIterator<byte[], byte[]> of(String topic) {
        return rows.prefixScan(Row.prefix(topic), Serdes.ByteArray().serializer());
    }
}
