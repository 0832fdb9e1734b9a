package io.paperdigest.standalone.bench;

import io.paperdigest.channel.ChannelWriter;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.events.WantedCatalogue;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.standalone.cli.BenchRankingsOptions;
import io.paperdigest.standalone.cli.Progress;
import io.paperdigest.topology.PaperTopology;
import io.paperdigest.topology.RunningTopology;
import io.paperdigest.topology.TopologyWatch;
import io.paperdigest.trending.Weights;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Measures the whole topology: how many listings a second go through, and how soon one is ranked at half of that. */
public final class RankingsBench {

    private static final String PREFIX = "rankings.";

    /** As the digest service has it. */
    private static final int THREADS = 4;

    /** Compiled, and the matcher knows which words are rare, by then. */
    private static final int WARM_UP = 20_000;

    /** Each alternative of a query is in one paper of a hundred at most. */
    private static final double COMMONEST = 0.01;

    private static final int PAPERS_FOR_QUERIES = 5000;

    private static final Duration STRAGGLERS = Duration.ofSeconds(5);

    private final Laboratory laboratory;
    private final BenchRankingsOptions options;
    private final Progress progress;
    private final MadeUpListings listings;
    private final Channels channels = new Channels(PREFIX, 1);

    /**
     * @param laboratory where
     * @param options what
     * @param progress where to say how far it is
     */
    public RankingsBench(Laboratory laboratory, BenchRankingsOptions options, Progress progress) {
        this.laboratory = laboratory;
        this.options = options;
        this.progress = progress;
        this.listings = new MadeUpListings(options.seed());
    }

    /** Measures. */
    public RankingsReport run() throws InterruptedException {
        laboratory.create(channels, List.of());
        define(topics());
        Contender whole = new Contender(
                "whole",
                PaperTopology.of(channels, Weights.DEFAULT, TopologyWatch.NONE),
                List.of(channels.listed, channels.journal, channels.resolved, channels.localRankings));
        Laboratory.Manner manner = new Laboratory.Manner(THREADS, Duration.ofMillis(options.commitMillis()));
        int warmUp = Math.min(WARM_UP, options.listings());
        try (RunningTopology running = laboratory.start(whole, PREFIX, channels, manner);
                Feed feed = new Feed(laboratory.clients(), channels.listed, listings)) {
            through("warm-up", feed, 0, warmUp, () -> laboratory.drain(whole, PREFIX, running));
            Speed speed = through(
                    options.listings() + " listings",
                    feed,
                    warmUp,
                    warmUp + options.listings(),
                    () -> laboratory.drain(whole, PREFIX, running));
            int half = Math.toIntExact(Math.max(1, speed.perSecond() / 2));
            return new RankingsReport(
                    options.topics(),
                    options.commitMillis(),
                    speed,
                    half,
                    underLoad(feed, warmUp + options.listings(), half));
        }
    }

    private Speed through(String name, Feed feed, int from, int to, Runnable drain) {
        try (Progress.Stage stage = progress.stage(name)) {
            Stopwatch stopwatch = new Stopwatch();
            feed.publish(from, to);
            drain.run();
            Speed speed = stopwatch.speed(to - from);
            stage.done(speed.toString());
            return speed;
        }
    }

    private RankingArrivals.Seen underLoad(Feed feed, int from, int aSecond) {
        Duration settling = Duration.ofSeconds(options.settleSeconds());
        Duration counted = Duration.ofSeconds(options.seconds());
        int more = Math.toIntExact(aSecond * settling.plus(counted).toSeconds());
        try (Progress.Stage stage = progress.stage(aSecond + " a second");
                RankingArrivals arrivals = new RankingArrivals(laboratory.clients(), channels)) {
            arrivals.seekToEnd();
            CompletableFuture<Void> published =
                    CompletableFuture.runAsync(() -> feed.publish(from, from + more, aSecond));
            RankingArrivals.Seen seen = arrivals.watch(settling, counted, STRAGGLERS);
            published.join();
            stage.done("p99 " + seen.latencies().p99() + " ms");
            return seen;
        }
    }

    private List<Topic> topics() {
        List<Paper> papers = new ArrayList<>();
        for (int n = 0; papers.size() < PAPERS_FOR_QUERIES; n++) {
            papers.add(BenchPapers.paper(n, BenchPapers.Text.of(listings.listing(n))));
        }
        return new QueryMix(papers, COMMONEST, options.seed()).topics(options.topics());
    }

    private void define(List<Topic> topics) {
        try (ChannelWriter writer = new ChannelWriter(new KafkaClients(laboratory.clients()))) {
            writer.write(channels.journal, "catalogue", new WantedCatalogue(topics));
        }
    }
}
