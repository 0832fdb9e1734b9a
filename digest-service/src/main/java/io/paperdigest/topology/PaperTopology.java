package io.paperdigest.topology;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Resolved;
import io.paperdigest.trending.Weights;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.Topology;

/**
 * The whole chain.
 *
 * <pre>
 * papers.listed ─sign▶ papers.journal ─resolve▶ papers.resolved ─score▶ rankings.partial ─combine▶ editions
 *  many partitions    │  one, in order  │         by paper, many   │         one
 *        sources ─────┤                 ├▶ papers.canonical        ├▶ papers.by-topic
 * topics.requests ────┘                 ├▶ papers.decisions        ├▶ topics.matched
 *                                       ├▶ topics, topics.answers  └▶ rankings.local ─rank▶ rankings
 *                                       └▶ cuts
 * </pre>
 */
public final class PaperTopology {

    /** Keeps a store for the step beside it; no station of its own. */
    static final String KEEP = "keep";

    static final String TO_JOURNAL = "to-journal";
    static final String REPORTS_TO_JOURNAL = "reports-to-journal";
    static final String REQUESTS_TO_JOURNAL = "requests-to-journal";
    static final String REFUSALS = "refusals-to-topic-answers";
    static final String TO_RESOLVED = "to-resolved";
    static final String TO_CANONICAL = "to-canonical";
    static final String TO_DECISIONS = "to-decisions";
    static final String TO_TOPICS = "to-topics";
    static final String TO_TOPIC_ANSWERS = "to-topic-answers";
    static final String TO_CUTS = "to-cuts";
    static final String TO_BY_TOPIC = "to-by-topic";
    static final String TO_MATCHED = "to-topics-matched";
    static final String TO_LOCAL_RANKINGS = "to-local-rankings";
    static final String TO_RANKINGS = "to-rankings";
    static final String TO_PARTIALS = "to-partials";
    static final String TO_EDITIONS = "to-editions";

    private static final String SIGN = "sign";
    private static final String REPORT = "report";
    private static final String DEFINE = "define";
    private static final String RESOLVE = "resolve";
    private static final String SCORE = "score";
    private static final String RANK = "rank";
    private static final String COMBINE = "combine";

    private final Channels channels;
    private final Weights weights;
    private final TopologyWatch watch;
    private final Topology topology = new Topology();

    private PaperTopology(Channels channels, Weights weights, TopologyWatch watch) {
        this.channels = channels;
        this.weights = weights;
        this.watch = watch;
    }

    /** The topology on these channels. */
    public static Topology of(Channels channels, Weights weights, TopologyWatch watch) {
        PaperTopology paper = new PaperTopology(channels, weights, watch);
        paper.identify();
        paper.score();
        paper.combine();
        paper.rank();
        return paper.topology;
    }

    /** The part that makes papers of listings, alone: what a benchmark of it runs. */
    public static Topology identityAlone(Channels channels) {
        PaperTopology paper = new PaperTopology(channels, Weights.DEFAULT, TopologyWatch.NONE);
        paper.identify();
        return paper.topology;
    }

    private void identify() {
        from("listed", channels.listed);
        topology.addProcessor(SIGN, SignStep::new, "listed");
        to(TO_JOURNAL, channels.journal, SIGN);

        // Apart from the listings: channels of one sub-topology must have the same number of partitions.
        from("sources", channels.sources);
        topology.addProcessor(REPORT, ReportStep::new, "sources");
        to(REPORTS_TO_JOURNAL, channels.journal, REPORT);

        from("topic-requests", channels.topicRequests);
        topology.addProcessor(DEFINE, DefineStep::new, "topic-requests");
        to(REQUESTS_TO_JOURNAL, channels.journal, DEFINE);
        to(REFUSALS, channels.topicAnswers, DEFINE);

        from("journal", channels.journal);
        topology.addProcessor(RESOLVE, () -> new ResolveStep(watch), "journal")
                .addStateStore(Stores.listings(), RESOLVE)
                .addStateStore(Stores.moves(), RESOLVE)
                .addStateStore(Stores.marks(), RESOLVE)
                .addStateStore(Stores.decisions(), RESOLVE)
                .addStateStore(Stores.gathering(), RESOLVE)
                .addStateStore(Stores.reports(), RESOLVE)
                .addStateStore(Stores.definitions(), RESOLVE)
                .addStateStore(Stores.days(), RESOLVE)
                .addStateStore(Stores.answers(), RESOLVE);
        Serializer<Resolved> papers = new LastWritten(channels);
        topology.addSink(
                TO_CANONICAL, channels.canonical.name(), Serdes.String().serializer(), papers, RESOLVE);
        to(TO_DECISIONS, channels.decisions, RESOLVE);
        to(TO_TOPICS, channels.topics, RESOLVE);
        to(TO_TOPIC_ANSWERS, channels.topicAnswers, RESOLVE);
        to(TO_CUTS, channels.cuts, RESOLVE);
        topology.addSink(
                TO_RESOLVED,
                channels.resolved.name(),
                Serdes.String().serializer(),
                papers,
                new ToEachPartition(),
                RESOLVE);
    }

    private void score() {
        from("resolved", channels.resolved);
        topology.addProcessor(SCORE, () -> new ScoreStep(weights, channels.resolved.partitions()), "resolved")
                .addStateStore(Stores.papers(), SCORE)
                .addStateStore(Stores.matches(), SCORE)
                .addStateStore(Stores.topics(), SCORE)
                .addStateStore(Stores.catalogueVersion(), SCORE)
                .addStateStore(Stores.backfill(), SCORE)
                .addStateStore(Stores.rows(), SCORE)
                .addStateStore(Stores.standings(), SCORE)
                .addStateStore(Stores.unsaid(), SCORE)
                .addStateStore(Stores.said(), SCORE)
                .addStateStore(Stores.lastCut(), SCORE);
        to(TO_BY_TOPIC, channels.byTopic, SCORE);
        to(TO_MATCHED, channels.matchedCatalogue, SCORE);
        to(TO_PARTIALS, channels.partials, SCORE);
        topology.addSink(
                TO_LOCAL_RANKINGS,
                channels.localRankings.name(),
                Serdes.String().serializer(),
                channels.localRankings.valueSerde().serializer(),
                new ByTopic(),
                SCORE);
    }

    private void combine() {
        from("partials", channels.partials);
        topology.addProcessor(COMBINE, () -> new CombineStep(weights), "partials")
                .addStateStore(Stores.candidates(), COMBINE)
                .addStateStore(Stores.done(), COMBINE)
                .addStateStore(Stores.places(), COMBINE);
        to(TO_EDITIONS, channels.editions, COMBINE);
    }

    /** The channel holds the last word of each partition, so it is the store's changelog, too. */
    private void rank() {
        topology.addReadOnlyStateStore(
                        Stores.localRankings(),
                        "local-rankings",
                        Serdes.String().deserializer(),
                        new Checked(channels.localRankings.valueSerde()),
                        channels.localRankings.name(),
                        KEEP,
                        () -> new KeepStep(Stores.LOCAL_RANKINGS))
                .addProcessor(
                        RANK,
                        () -> new RankStep(
                                channels.localRankings.valueSerde().deserializer(), channels.resolved.partitions()),
                        "local-rankings")
                .connectProcessorAndStateStores(RANK, Stores.LOCAL_RANKINGS)
                .addStateStore(Stores.unranked(), RANK);
        to(TO_RANKINGS, channels.rankings, RANK);
    }

    private void from(String name, Channel<?> channel) {
        topology.addSource(
                name, Serdes.String().deserializer(), channel.valueSerde().deserializer(), channel.name());
    }

    private void to(String name, Channel<?> channel, String parent) {
        topology.addSink(
                name,
                channel.name(),
                Serdes.String().serializer(),
                channel.valueSerde().serializer(),
                parent);
    }
}
