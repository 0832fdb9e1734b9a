package io.paperdigest.topology;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.trending.Weights;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;

/**
 * The whole chain.
 *
 * <pre>
 * papers.listed ─sign▶ papers.journal ─resolve▶ papers.resolved ─score▶ rankings.partial ─combine▶ editions
 *  many partitions    │  one, in order  │         by paper, many   │         one
 *        sources ─────┘                 ├▶ papers.canonical        └▶ papers.by-topic
 *                                       ├▶ topics
 *                                       └▶ cuts
 * </pre>
 */
final class PaperTopology {

    static final String TO_JOURNAL = "to-journal";
    static final String REPORTS_TO_JOURNAL = "reports-to-journal";
    static final String TO_RESOLVED = "to-resolved";
    static final String TO_CANONICAL = "to-canonical";
    static final String TO_TOPICS = "to-topics";
    static final String TO_CUTS = "to-cuts";
    static final String TO_BY_TOPIC = "to-by-topic";
    static final String TO_PARTIALS = "to-partials";
    static final String TO_EDITIONS = "to-editions";

    private static final String SIGN = "sign";
    private static final String REPORT = "report";
    private static final String RESOLVE = "resolve";
    private static final String SCORE = "score";
    private static final String COMBINE = "combine";

    private final Channels channels;
    private final Weights weights;
    private final Topology topology = new Topology();

    private PaperTopology(Channels channels, Weights weights) {
        this.channels = channels;
        this.weights = weights;
    }

    /** The topology on these channels. */
    static Topology of(Channels channels, Weights weights) {
        return new PaperTopology(channels, weights).build();
    }

    private Topology build() {
        from("listed", channels.listed);
        topology.addProcessor(SIGN, SignStep::new, "listed");
        to(TO_JOURNAL, channels.journal, SIGN);

        // Apart from the listings: channels of one sub-topology must have the same number of partitions.
        from("sources", channels.sources);
        topology.addProcessor(REPORT, ReportStep::new, "sources");
        to(REPORTS_TO_JOURNAL, channels.journal, REPORT);

        from("journal", channels.journal);
        topology.addProcessor(RESOLVE, ResolveStep::new, "journal")
                .addStateStore(Stores.knownListings(), RESOLVE)
                .addStateStore(Stores.links(), RESOLVE)
                .addStateStore(Stores.gathering(), RESOLVE)
                .addStateStore(Stores.reports(), RESOLVE)
                .addStateStore(Stores.catalogue(), RESOLVE)
                .addStateStore(Stores.days(), RESOLVE)
                .addStateStore(Stores.answers(), RESOLVE);
        to(TO_CANONICAL, channels.canonical, RESOLVE);
        to(TO_TOPICS, channels.topics, RESOLVE);
        to(TO_CUTS, channels.cuts, RESOLVE);
        toEach(TO_RESOLVED, RESOLVE);

        from("resolved", channels.resolved);
        topology.addProcessor(SCORE, () -> new ScoreStep(weights, channels.resolved.partitions()), "resolved")
                .addStateStore(Stores.papers(), SCORE)
                .addStateStore(Stores.matches(), SCORE)
                .addStateStore(Stores.topics(), SCORE)
                .addStateStore(Stores.catalogueVersion(), SCORE);
        to(TO_BY_TOPIC, channels.byTopic, SCORE);
        to(TO_PARTIALS, channels.partials, SCORE);

        from("partials", channels.partials);
        topology.addProcessor(COMBINE, () -> new CombineStep(weights), "partials")
                .addStateStore(Stores.candidates(), COMBINE)
                .addStateStore(Stores.done(), COMBINE);
        to(TO_EDITIONS, channels.editions, COMBINE);
        return topology;
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

    private void toEach(String name, String parent) {
        topology.addSink(
                name,
                channels.resolved.name(),
                Serdes.String().serializer(),
                channels.resolved.valueSerde().serializer(),
                new ToEachPartition(),
                parent);
    }
}
