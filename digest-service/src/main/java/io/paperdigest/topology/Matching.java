package io.paperdigest.topology;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicChange;
import io.paperdigest.events.TopicMatch;
import io.paperdigest.topics.InvalidTopicException;
import io.paperdigest.topics.TopicMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topics of one partition's papers, in its task's stores. After a change of the catalogue a paper's matches are out
 * of date until it is matched again: soon when it is of these days, and at the next cut at the latest.
 */
final class Matching implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Matching.class);

    private final KeyValueStore<String, PaperMatches> matches;
    private final KeyValueStore<String, KnownTopic> topics;
    private final KeyValueStore<String, Integer> version;
    private final TopicMatcher matcher = new TopicMatcher();
    private final Map<String, Integer> since = new HashMap<>();

    Matching(
            KeyValueStore<String, PaperMatches> matches,
            KeyValueStore<String, KnownTopic> topics,
            KeyValueStore<String, Integer> version) {
        this.matches = matches;
        this.topics = topics;
        this.version = version;
        known().forEach(this::define);
    }

    /**
     * A change on {@code papers.by-topic}.
     *
     * @param key topic/paper
     * @param match the match; null when the paper no longer matches
     */
    record Change(String key, @Nullable TopicMatch match) {}

    /**
     * A paper's matches now, and what of them is news.
     *
     * @param matches by topic id
     * @param changes against the matches before
     */
    record Result(List<TopicMatch> matches, List<Change> changes) {}

    /** A topic is new, changed or gone. */
    void change(TopicChange change) {
        int now = change.catalogue() == null ? version() + 1 : change.catalogue();
        if (change.topic() == null) {
            topics.delete(change.id());
            forgetTopic(change.id());
        } else {
            KnownTopic topic = new KnownTopic(change.topic(), now);
            topics.put(change.id(), topic);
            define(topic);
        }
        version.put(Stores.ONLY, now);
    }

    /** Queries are checked before they are written; one that was written by another version matches nothing. */
    private void define(KnownTopic known) {
        Topic topic = known.topic();
        try {
            matcher.put(topic);
            since.put(topic.id(), known.since());
        } catch (InvalidTopicException e) {
            forgetTopic(topic.id());
            LOG.atWarn()
                    .addKeyValue("topic", topic.id())
                    .addKeyValue("reason", e.getMessage())
                    .log("Topic matches nothing: its query can't be read");
        }
    }

    private void forgetTopic(String id) {
        matcher.remove(id);
        since.remove(id);
    }

    Result match(Paper paper) {
        List<TopicMatch> before = of(paper.id());
        List<TopicMatch> now = matcher.match(paper).stream()
                .map(match -> match.in(since.getOrDefault(match.topic(), 0)))
                .toList();
        matches.put(paper.id(), new PaperMatches(version(), now));
        return new Result(now, changes(before, now));
    }

    List<Change> forget(String paper) {
        List<Change> changes = changes(of(paper), List.of());
        matches.delete(paper);
        return changes;
    }

    boolean isCurrent(String paper) {
        PaperMatches known = matches.get(paper);
        return known != null && known.catalogue() == version();
    }

    /** Whether a topic that a paper matched is gone or another now. */
    boolean isStale(String paper) {
        return of(paper).stream().anyMatch(match -> !Objects.equals(since.get(match.topic()), match.catalogue()));
    }

    List<TopicMatch> of(String paper) {
        PaperMatches known = matches.get(paper);
        return known == null ? List.of() : known.matches();
    }

    /** A topic of the catalogue; null when it has none of this id. */
    @Nullable
    KnownTopic topic(String id) {
        return topics.get(id);
    }

    /** The catalogue, by id. */
    List<Topic> topics() {
        return known().stream().map(KnownTopic::topic).toList();
    }

    private List<KnownTopic> known() {
        List<KnownTopic> all = new ArrayList<>();
        try (KeyValueIterator<String, KnownTopic> entries = topics.all()) {
            entries.forEachRemaining(entry -> all.add(entry.value));
        }
        return all;
    }

    @Override
    public void close() {
        matcher.close();
    }

    /** The catalogue's version; 0 before the first. */
    int version() {
        Integer now = version.get(Stores.ONLY);
        return now == null ? 0 : now;
    }

    private static List<Change> changes(List<TopicMatch> before, List<TopicMatch> now) {
        List<Change> changes = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (TopicMatch match : now) {
            kept.add(match.key());
            if (!before.contains(match)) {
                changes.add(new Change(match.key(), match));
            }
        }
        before.stream()
                .map(TopicMatch::key)
                .filter(key -> !kept.contains(key))
                .forEach(key -> changes.add(new Change(key, null)));
        return changes;
    }
}
