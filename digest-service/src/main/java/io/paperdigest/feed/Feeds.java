package io.paperdigest.feed;

import io.paperdigest.digest.DigestRenderer;
import io.paperdigest.digest.Teaser;
import io.paperdigest.digest.Teasers;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.Topic;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** An edition's feeds: one of all papers, and one a topic. The same edition, the same feeds. */
public final class Feeds {

    /** As many papers as a digest shows at most. */
    public static final int ENTRIES = 30;

    private static final String NAME = "Paper Digest";

    private final Edition edition;
    private final Teasers teasers;
    private final DigestRenderer renderer = new DigestRenderer();

    public Feeds(Edition edition) {
        this.edition = edition;
        this.teasers = new Teasers(edition);
    }

    /** The feed of all papers. */
    public Feed all() {
        return feed(Topic.ALL, NAME);
    }

    /** The ids of the topics that have a feed, in order. A topic that nothing matches has an empty one. */
    public List<String> topics() {
        TreeSet<String> topics = new TreeSet<>(edition.rankings().keySet());
        topics.remove(Topic.ALL);
        return List.copyOf(topics);
    }

    /** A topic's feed. */
    public Feed topic(String topic) {
        return feed(topic, NAME + ": " + teasers.title(topic));
    }

    private Feed feed(String topic, String title) {
        String id = edition.manifest().edition();
        return new Feed(
                FeedIds.ofTopic(topic),
                title,
                "Trending papers, edition " + id,
                id,
                cutAt(),
                teasers.of(topic, ENTRIES).stream().map(this::entry).toList());
    }

    private Feed.Entry entry(Teaser teaser) {
        return new Feed.Entry(
                FeedIds.ofPaper(teaser.paper()),
                teaser.title(),
                URI.create(teaser.url()),
                teaser.authors(),
                teaser.summary(),
                renderer.html(teaser),
                teaser.topics().stream()
                        .map(tag -> new Feed.Topic(tag.topic(), tag.title()))
                        .toList(),
                published(teaser.paper()));
    }

    /** A page is dated by its midnight in UTC, which east of there can be after the cut. */
    private Instant published(String paper) {
        Instant seen = edition.paper(paper).paper().firstSeen();
        return seen.isAfter(cutAt()) ? cutAt() : seen;
    }

    private Instant cutAt() {
        return edition.manifest().cut().at();
    }
}
