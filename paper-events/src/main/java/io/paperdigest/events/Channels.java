package io.paperdigest.events;

import static io.paperdigest.events.Station.CATALOGUE;
import static io.paperdigest.events.Station.COMBINE;
import static io.paperdigest.events.Station.CUT;
import static io.paperdigest.events.Station.DECISIONS;
import static io.paperdigest.events.Station.DEFINE;
import static io.paperdigest.events.Station.DELIVERY;
import static io.paperdigest.events.Station.DIGEST;
import static io.paperdigest.events.Station.PUBLISH;
import static io.paperdigest.events.Station.RANK;
import static io.paperdigest.events.Station.REPORT;
import static io.paperdigest.events.Station.RESOLVE;
import static io.paperdigest.events.Station.SCORE;
import static io.paperdigest.events.Station.SIGN;
import static io.paperdigest.events.Station.SUBSCRIPTIONS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All channels of one installation.
 *
 * <p>Two journals of record keep everything, for replay: {@code papers.listed} and {@code papers.journal}.
 */
public final class Channels {

    /**
     * How those who write to channels set their producers: as the open channels keep records, so that no broker has to
     * compress them anew, and with room for the largest.
     */
    public static final Map<String, Object> PRODUCER_SETTINGS = producerSettings();

    private static final Keeping EVERYTHING = new Keeping.Everything();
    private static final Keeping A_MONTH = new Keeping.Days(30);
    private static final Keeping LAST = new Keeping.LastOfEachKey(false);
    private static final Keeping LAST_UNTIL_GONE = new Keeping.LastOfEachKey(true);

    private static final String PAGE = ".+@[0-9a-f]{16}";
    private static final String PAPER = "p[0-9a-f]{16}";
    private static final String TOPIC = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String EDITION = "\\d{4}-\\d{2}-\\d{2}(\\.\\d+)?";

    public final Channel<Listing> listed;
    public final Channel<Rejection> rejected;
    public final Channel<SourceReport> sources;
    public final Channel<JournalRecord> journal;
    public final Channel<IdentityDecision> decisions;
    public final Channel<Resolved> resolved;
    public final Channel<Canonical> canonical;
    public final Channel<TopicMatch> byTopic;
    public final Channel<LocalRanking> localRankings;
    public final Channel<Ranking> rankings;
    public final Channel<Partial> partials;
    public final Channel<EditionRecord> editions;
    public final Channel<CutAnswer> cuts;
    public final Channel<Topic> topics;
    public final Channel<TopicRequest> topicRequests;
    public final Channel<TopicAnswer> topicAnswers;
    public final Channel<MatchedCatalogue> matchedCatalogue;
    public final Channel<Subscription> subscriptions;
    public final Channel<Delivery> deliveries;
    public final Channel<byte[]> deadLetters;

    private final String prefix;
    private final int partitions;
    private final List<Channel<?>> all;

    /**
     * @param prefix before every name, such as {@code lab.}; may be empty
     * @param partitions of the channels that are partitioned, at least 1
     */
    public Channels(String prefix, int partitions) {
        this.prefix = prefix;
        this.partitions = partitions;

        listed = listed();
        rejected = rejected();
        sources = sources();
        journal = journal();
        decisions = decisions();
        resolved = resolved();
        canonical = canonical();
        byTopic = byTopic();
        localRankings = localRankings();
        rankings = rankings();
        partials = partials();
        editions = editions();
        cuts = cuts();
        topics = topics();
        topicRequests = topicRequests();
        topicAnswers = topicAnswers();
        matchedCatalogue = matchedCatalogue();
        subscriptions = subscriptions();
        deliveries = deliveries();
        deadLetters = deadLetters();
        all = List.of(
                listed,
                rejected,
                sources,
                journal,
                decisions,
                resolved,
                canonical,
                byTopic,
                localRankings,
                rankings,
                partials,
                editions,
                cuts,
                topics,
                topicRequests,
                topicAnswers,
                matchedCatalogue,
                subscriptions,
                deliveries,
                deadLetters);
    }

    /** Every channel, in the order of the data's way. */
    public List<Channel<?>> all() {
        return all;
    }

    private Channel<Listing> listed() {
        return many("papers.listed", Listing.class, "Every listing that was read, as it was read")
                .key("source@page#ordinal", PAGE + "#\\d+")
                .keeps(EVERYTHING)
                .writtenBy(PUBLISH)
                .readBy(SIGN);
    }

    private Channel<Rejection> rejected() {
        return one("papers.rejected", Rejection.class, "Every entry that could not be read, with the reason")
                .key("source@page#place, or source@page", PAGE + "(#.+)?")
                .keeps(A_MONTH)
                .writtenBy(PUBLISH)
                .readBy();
    }

    private Channel<SourceReport> sources() {
        return one("sources", SourceReport.class, "What each page that was read expected and saw")
                .key("source@page", PAGE)
                .keeps(LAST)
                .writtenBy(PUBLISH)
                .readBy(PUBLISH, REPORT);
    }

    private Channel<JournalRecord> journal() {
        return one(
                        "papers.journal",
                        JournalRecord.class,
                        "All that happened, in order: everything behind it is a function of it")
                .key("of the listing, page, topic, request or decision", ".+")
                .keeps(EVERYTHING)
                .inner()
                .writtenBy(SIGN, REPORT, CATALOGUE, DEFINE, CUT, DECISIONS)
                .readBy(RESOLVE, DECISIONS);
    }

    private Channel<IdentityDecision> decisions() {
        return one("papers.decisions", IdentityDecision.class, "Operators' decisions on listings that hold")
                .key("decision id", ".+")
                .keeps(LAST_UNTIL_GONE)
                .inner()
                .writtenBy(RESOLVE)
                .readBy(DECISIONS);
    }

    private Channel<Resolved> resolved() {
        return many("papers.resolved", Resolved.class, "Papers by id; topic changes and cuts to all partitions")
                .key("paper id, topic id or edition", "(" + PAPER + "|" + TOPIC + "|" + EDITION + ")")
                .keeps(A_MONTH)
                .inner()
                .writtenBy(RESOLVE)
                .readBy(SCORE);
    }

    private Channel<Canonical> canonical() {
        return many("papers.canonical", Canonical.class, "Each paper, merged from its listings, or where it went")
                .key("paper id", PAPER)
                .keeps(LAST)
                .uncompressed()
                .writtenBy(RESOLVE)
                .readBy(DECISIONS);
    }

    private Channel<TopicMatch> byTopic() {
        return many("papers.by-topic", TopicMatch.class, "Which papers match which topics, with the words that matched")
                .key("topic/paper id", TOPIC + "/" + PAPER)
                .keeps(LAST_UNTIL_GONE)
                .writtenBy(SCORE)
                .readBy(CATALOGUE);
    }

    private Channel<LocalRanking> localRankings() {
        return many("rankings.local", LocalRanking.class, "The best papers of each topic in each partition, live")
                .key("topic/partition, or topic/partition/paper", TOPIC + "/\\d+(/" + PAPER + ")?")
                .keeps(LAST_UNTIL_GONE)
                .inner()
                .writtenBy(SCORE)
                .readBy(RANK);
    }

    private Channel<Ranking> rankings() {
        return many("rankings", Ranking.class, "The best papers of each topic, live")
                .key("topic id, or all", TOPIC)
                .keeps(LAST_UNTIL_GONE)
                .uncompressed()
                .writtenBy(RANK)
                .readBy(DIGEST);
    }

    private Channel<Partial> partials() {
        return one("rankings.partial", Partial.class, "What each partition adds to an edition")
                .key("edition", EDITION)
                .keeps(A_MONTH)
                .inner()
                .writtenBy(SCORE)
                .readBy(COMBINE);
    }

    private Channel<EditionRecord> editions() {
        return one("editions", EditionRecord.class, "Each edition: its papers, its rankings, and last its manifest")
                .key(
                        "edition, edition/ranking/topic or edition/paper/id",
                        EDITION + "(/ranking/" + TOPIC + "|/paper/" + PAPER + ")?")
                .keeps(LAST)
                .writtenBy(COMBINE)
                .readBy(DIGEST);
    }

    private Channel<CutAnswer> cuts() {
        return one("cuts", CutAnswer.class, "Which edition a request to cut led to")
                .key("request", ".+")
                .keeps(A_MONTH)
                .writtenBy(RESOLVE)
                .readBy(CUT);
    }

    private Channel<Topic> topics() {
        return one("topics", Topic.class, "The catalogue of topics as it stands")
                .key("topic id", TOPIC)
                .keeps(LAST_UNTIL_GONE)
                .writtenBy(RESOLVE)
                .readBy(CATALOGUE, SUBSCRIPTIONS);
    }

    private Channel<TopicRequest> topicRequests() {
        return one("topics.requests", TopicRequest.class, "What programs and people ask of the catalogue of topics")
                .key("topic id", ".+")
                .keeps(A_MONTH)
                .writtenBy(CATALOGUE)
                .readBy(DEFINE);
    }

    private Channel<TopicAnswer> topicAnswers() {
        return one("topics.answers", TopicAnswer.class, "What became of requests to change the catalogue of topics")
                .key("request", ".+")
                .keeps(A_MONTH)
                .writtenBy(DEFINE, RESOLVE)
                .readBy(CATALOGUE);
    }

    private Channel<MatchedCatalogue> matchedCatalogue() {
        return one(
                        "topics.matched",
                        MatchedCatalogue.class,
                        "By which version of the catalogue each partition has matched its papers")
                .key("partition", "\\d+")
                .keeps(LAST)
                .writtenBy(SCORE)
                .readBy(CATALOGUE);
    }

    private Channel<Subscription> subscriptions() {
        return one("subscriptions", Subscription.class, "Who follows what")
                .key("subscription id", ".+")
                .keeps(LAST_UNTIL_GONE)
                .inner()
                .writtenBy(SUBSCRIPTIONS)
                .readBy(SUBSCRIPTIONS, DELIVERY);
    }

    private Channel<Delivery> deliveries() {
        return one("deliveries", Delivery.class, "Each digest to each subscriber, with its outcome")
                .key("edition/subscription id", EDITION + "/.+")
                .keeps(LAST)
                .inner()
                .writtenBy(DELIVERY)
                .readBy(DELIVERY);
    }

    private Channel<byte[]> deadLetters() {
        return one(
                        "dead-letters",
                        byte[].class,
                        "Records that could not be read, with origin and reason in their headers")
                .keeps(A_MONTH)
                .writtenBy(SIGN, REPORT, DEFINE, RESOLVE, SCORE, RANK, COMBINE)
                .readBy();
    }

    private static Map<String, Object> producerSettings() {
        Map<String, Object> settings = new HashMap<>(Compression.ofProducers());
        settings.put("max.request.size", Channel.MAX_RECORD_BYTES);
        return Map.copyOf(settings);
    }

    private <V> ChannelDraft<V> many(String name, Class<V> value, String description) {
        return one(name, value, description).partitions(partitions);
    }

    private <V> ChannelDraft<V> one(String name, Class<V> value, String description) {
        return ChannelDraft.of(prefix + name, value, description);
    }
}
