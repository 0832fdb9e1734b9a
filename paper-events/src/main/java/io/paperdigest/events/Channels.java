package io.paperdigest.events;

import java.time.Duration;
import java.util.List;

/**
 * All channels of one installation.
 *
 * <p>Two journals of record keep everything, for replay: {@code papers.listed} and {@code papers.journal}. Retention
 * there is unlimited (Kafka's −1, here {@link #FOREVER}).
 */
public final class Channels {

    /** Kafka's "no limit" for retention.ms. */
    public static final Duration FOREVER = Duration.ofMillis(-1);

    private static final Duration MONTH = Duration.ofDays(30);

    public final Channel<Listing> listed;
    public final Channel<Rejection> rejected;
    public final Channel<SourceReport> sources;
    public final Channel<JournalRecord> journal;
    public final Channel<Resolved> resolved;
    public final Channel<Canonical> canonical;
    public final Channel<TopicMatch> byTopic;
    public final Channel<Partial> partials;
    public final Channel<EditionRecord> editions;
    public final Channel<CutAnswer> cuts;
    public final Channel<Topic> topics;
    public final Channel<Subscription> subscriptions;
    public final Channel<Delivery> deliveries;
    public final Channel<byte[]> deadLetters;

    private final List<Channel<?>> all;

    /**
     * @param prefix before every name, such as {@code lab.}; may be empty
     * @param partitions of the channels that are partitioned, at least 1
     */
    public Channels(String prefix, int partitions) {
        listed = new Channel<>(
                prefix + "papers.listed",
                "source@page#ordinal",
                Listing.class,
                partitions,
                FOREVER,
                true,
                "Every listing that was read, as it was read");
        rejected = new Channel<>(
                prefix + "papers.rejected",
                "source@page#place",
                Rejection.class,
                1,
                MONTH,
                true,
                "Every entry that could not be read, with the reason");
        sources = new Channel<>(
                prefix + "sources",
                "source@page",
                SourceReport.class,
                1,
                null,
                true,
                "What each page that was read expected and saw");
        journal = new Channel<>(
                prefix + "papers.journal",
                "none",
                JournalRecord.class,
                1,
                FOREVER,
                false,
                "All that happened, in order: everything behind it is a function of it");
        resolved = new Channel<>(
                prefix + "papers.resolved",
                "paper id",
                Resolved.class,
                partitions,
                MONTH,
                false,
                "Papers by id; topic changes and cuts to all partitions");
        canonical = new Channel<>(
                prefix + "papers.canonical",
                "paper id",
                Canonical.class,
                partitions,
                null,
                true,
                "Each paper, merged from its listings, or where it went");
        byTopic = new Channel<>(
                prefix + "papers.by-topic",
                "topic/paper id",
                TopicMatch.class,
                partitions,
                null,
                true,
                "Which papers match which topics, with the words that matched");
        partials = new Channel<>(
                prefix + "rankings.partial",
                "edition",
                Partial.class,
                1,
                MONTH,
                false,
                "What each partition adds to an edition");
        editions = new Channel<>(
                prefix + "editions",
                "edition, edition/ranking/topic or edition/paper/id",
                EditionRecord.class,
                1,
                null,
                true,
                "Each edition: its papers, its rankings, and last its manifest");
        cuts = new Channel<>(
                prefix + "cuts", "request", CutAnswer.class, 1, MONTH, true, "Which edition a request to cut led to");
        topics = new Channel<>(
                prefix + "topics", "topic id", Topic.class, 1, null, true, "The catalogue of topics as it stands");
        subscriptions = new Channel<>(
                prefix + "subscriptions", "subscription id", Subscription.class, 1, null, false, "Who follows what");
        deliveries = new Channel<>(
                prefix + "deliveries",
                "edition/subscription id",
                Delivery.class,
                1,
                null,
                false,
                "Each digest to each subscriber, with its outcome");
        deadLetters = new Channel<>(
                prefix + "dead-letters",
                "as it was",
                byte[].class,
                1,
                MONTH,
                true,
                "Records that could not be read, with origin and reason in their headers");
        all = List.of(
                listed,
                rejected,
                sources,
                journal,
                resolved,
                canonical,
                byTopic,
                partials,
                editions,
                cuts,
                topics,
                subscriptions,
                deliveries,
                deadLetters);
    }

    /** Every channel, in the order of the data's way. */
    public List<Channel<?>> all() {
        return all;
    }
}
