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

/**
 * Measures the whole topology: how many listings a second go through, and how soon one is ranked at half of that. In
 * rounds, since machines that are shared change their speed within minutes: half is of what went through just before. The
 * first rounds don't count: by then the JIT compiler has seen the code that runs under a backlog and under an even load.
 */
public final class RankingsBench {

    private static final String PREFIX = "rankings.";

    /** As the digest service has it. */
    private static final int THREADS = 4;

    /** The matcher knows which words are rare by then. */
    private static final int START = 20_000;

    /** Each alternative of a query is in one paper of a hundred at most. */
    private static final double COMMONEST = 0.01;

    private static final int PAPERS_FOR_QUERIES = 5000;

    private static final int ROUNDS = 6;

    /** After a backlog, until what it left to do is done. */
    private static final Duration EVENLY = Duration.ofSeconds(5);

    private static final Duration STRAGGLERS = Duration.ofSeconds(3);

    private final Laboratory laboratory;
    private final BenchRankingsOptions options;
    private final Progress progress;
    private final MadeUpListings listings;
    private final Channels channels = new Channels(PREFIX, 1);
    private int published;

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
        try (RunningTopology running = laboratory.start(whole, PREFIX, channels, manner);
                Feed feed = new Feed(laboratory.clients(), channels.listed, listings)) {
            Runnable drain = () -> laboratory.drain(whole, PREFIX, running);
            atFullSpeed("start", Math.min(START, options.listings()), feed, drain);
            rounds("warm-up", options.warmUpRounds(), feed, drain);
            List<Measured> rounds = rounds("round", ROUNDS, feed, drain);
            return new RankingsReport(
                    options.topics(),
                    options.commitMillis(),
                    rounds.stream().map(Measured::round).toList(),
                    Latencies.of(rounds.stream()
                            .flatMap(measured -> measured.arrivals().millis().stream())
                            .toList()));
        }
    }

    private List<Measured> rounds(String name, int count, Feed feed, Runnable drain) throws InterruptedException {
        List<Measured> rounds = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            Speed speed = atFullSpeed(name + " " + n, Math.ceilDiv(options.listings(), ROUNDS), feed, drain);
            rounds.add(new Measured(speed, evenly(feed, half(speed))));
        }
        return rounds;
    }

    /** What was seen of a round. */
    private record Measured(Speed fullSpeed, RankingArrivals.Seen arrivals) {

        private RankingsReport.Round round() {
            return RankingsReport.Round.of(fullSpeed, half(fullSpeed), arrivals);
        }
    }

    private static int half(Speed speed) {
        return Math.toIntExact(Math.max(1, speed.perSecond() / 2));
    }

    private Speed atFullSpeed(String name, int count, Feed feed, Runnable drain) {
        try (Progress.Stage stage = progress.stage(name)) {
            Stopwatch stopwatch = new Stopwatch();
            feed.publish(published, published + count);
            published += count;
            drain.run();
            Speed speed = stopwatch.speed(count);
            stage.done(speed.toString());
            return speed;
        }
    }

    private RankingArrivals.Seen evenly(Feed feed, int aSecond) {
        Duration counted = Duration.ofSeconds(Math.ceilDiv(options.seconds(), ROUNDS));
        try (Progress.Stage stage = progress.stage(aSecond + " a second");
                RankingArrivals arrivals = new RankingArrivals(laboratory.clients(), channels)) {
            arrivals.seekToEnd();
            CompletableFuture<Void> publishing = publishEvenly(feed, aSecond, EVENLY.plus(counted));
            RankingArrivals.Seen seen = arrivals.watch(EVENLY, counted, STRAGGLERS);
            publishing.join();
            stage.done("p99 " + Latencies.of(seen.millis()).p99() + " ms");
            return seen;
        }
    }

    private CompletableFuture<Void> publishEvenly(Feed feed, int aSecond, Duration time) {
        int from = published;
        published += Math.toIntExact(aSecond * time.toSeconds());
        int to = published;
        return CompletableFuture.runAsync(() -> feed.publish(from, to, aSecond));
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
