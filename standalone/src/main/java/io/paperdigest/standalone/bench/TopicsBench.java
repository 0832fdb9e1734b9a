package io.paperdigest.standalone.bench;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.standalone.cli.BenchTopicsOptions;
import io.paperdigest.standalone.cli.Breadth;
import io.paperdigest.standalone.cli.Progress;
import io.paperdigest.topics.MonitorMatcher;
import io.paperdigest.topics.TopicMatcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Measures our matcher and Lucene's Monitor in turn, on the same queries and papers, in one process that is warm. */
public final class TopicsBench {

    /** Too few papers make too few different queries. */
    static final int FEWEST_PAPERS = 1000;

    private static final int ROUNDS = 3;
    private static final int PAPERS_A_ROUND = 10_000;
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(10);

    /** By then our matcher has learnt which words are rare, and both are compiled. */
    private static final int WARM_UP = 12_000;

    private static final int COMPARED = 20;
    private static final int CHANGES = 50;

    private final BenchPapers papers;
    private final BenchTopicsOptions options;
    private final Progress progress;

    /**
     * @param papers what to match
     * @param options how many queries
     * @param progress where to say how far it is
     */
    public TopicsBench(BenchPapers papers, BenchTopicsOptions options, Progress progress) {
        this.papers = papers;
        this.options = options;
        this.progress = progress;
    }

    /** Measures each size with each mix of queries. */
    public TopicsReport run() throws InterruptedException {
        List<TopicsReport.Row> rows = new ArrayList<>();
        for (int queries : options.queries()) {
            for (Breadth breadth : options.mixes()) {
                try (Progress.Stage stage = progress.stage(queries + " " + breadth.words())) {
                    TopicsReport.Row row = measure(queries, breadth);
                    rows.add(row);
                    TopicsReport.Figures monitor = row.monitor();
                    stage.done(row.ours().speed() + (monitor == null ? "" : ", Lucene's Monitor " + monitor.speed()));
                }
            }
        }
        return new TopicsReport(papers.origin(), rows);
    }

    private TopicsReport.Row measure(int queries, Breadth breadth) throws InterruptedException {
        List<Topic> topics = new QueryMix(papers.forQueries(), breadth.commonest(), options.seed()).topics(queries);
        if (queries > options.monitorUpTo()) {
            return new TopicsReport.Row(queries, breadth, alone(topics), null);
        }
        try (Contestant ours = new Contestant(TopicMatcher::new, topics)) {
            long ourBytes = warmUp(ours);
            try (Contestant monitor = new Contestant(MonitorMatcher::new, topics)) {
                long monitorBytes = warmUp(monitor);
                List<Contestant.Lap> ourLaps = new ArrayList<>();
                List<Contestant.Lap> monitorLaps = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    ourLaps.add(lap(ours));
                    monitorLaps.add(lap(monitor));
                }
                checkThatTheyAgree(ours, monitor);
                return new TopicsReport.Row(
                        queries,
                        breadth,
                        figures(ours, ourLaps, ourBytes, topics),
                        figures(monitor, monitorLaps, monitorBytes, topics));
            }
        }
    }

    private TopicsReport.Figures alone(List<Topic> topics) throws InterruptedException {
        try (Contestant ours = new Contestant(TopicMatcher::new, topics)) {
            long bytes = warmUp(ours);
            List<Contestant.Lap> laps = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                laps.add(lap(ours));
            }
            return figures(ours, laps, bytes, topics);
        }
    }

    /** What a query takes afterwards, in bytes. */
    private long warmUp(Contestant contestant) throws InterruptedException {
        contestant.match(papers.toMatch(), WARM_UP, LONGEST_ROUND);
        return contestant.bytesAQuery();
    }

    private Contestant.Lap lap(Contestant contestant) throws InterruptedException {
        return contestant.match(papers.toMatch(), PAPERS_A_ROUND, LONGEST_ROUND);
    }

    private static TopicsReport.Figures figures(
            Contestant contestant, List<Contestant.Lap> laps, long bytesAQuery, List<Topic> topics) {
        Speed median = laps.stream()
                .map(Contestant.Lap::speed)
                .sorted(Comparator.comparingLong(Speed::perSecond))
                .toList()
                .get(ROUNDS / 2);
        double matched = laps.stream().mapToLong(Contestant.Lap::papers).sum();
        return new TopicsReport.Figures(
                median,
                laps.stream().mapToLong(Contestant.Lap::matches).sum() / matched,
                laps.stream().mapToLong(Contestant.Lap::tried).sum() / matched,
                bytesAQuery,
                contestant.loadSeconds(),
                contestant.changeMicros(topics.subList(0, CHANGES)));
    }

    private void checkThatTheyAgree(Contestant ours, Contestant monitor) {
        for (Paper paper : papers.toMatch().subList(0, COMPARED)) {
            if (!ours.topicsOf(paper).equals(monitor.topicsOf(paper))) {
                throw new IllegalStateException("The two matchers disagree about " + paper.title());
            }
        }
    }
}
