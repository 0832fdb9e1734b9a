package io.paperdigest.topology;

import io.paperdigest.edition.Best;
import io.paperdigest.edition.PagesShown;
import io.paperdigest.edition.Window;
import io.paperdigest.events.Cut;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.MatchedCatalogue;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Partial;
import io.paperdigest.events.Redirect;
import io.paperdigest.events.Resolved;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicChange;
import io.paperdigest.events.TopicMatch;
import io.paperdigest.trending.Score;
import io.paperdigest.trending.Scorer;
import io.paperdigest.trending.Weights;
import java.util.List;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * match and score: knows the papers of one partition and the topics they match. It says which are the best of each topic
 * here, live; at a cut it scores all of them for the edition.
 */
final class ScoreStep extends ContextualProcessor<String, Resolved, String, Object> {

    /** Of no catalogue. */
    private static final int NOTHING = -1;

    private final Weights weights;
    private final int partitions;
    private KeyValueStore<String, Paper> papers;
    private Matching matching;
    private Backfilling backfilling;
    private LiveBest live;
    private @Nullable Cancellable backfill;
    private int said;

    /** @param partitions of the channel this reads: an edition is whole when all have spoken */
    ScoreStep(Weights weights, int partitions) {
        this.weights = weights;
        this.partitions = partitions;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        papers = context.getStateStore(Stores.PAPERS);
        matching = new Matching(
                context.getStateStore(Stores.MATCHES),
                context.getStateStore(Stores.TOPICS),
                context.getStateStore(Stores.CATALOGUE_VERSION));
        backfilling = new Backfilling(context.getStateStore(Stores.BACKFILL), papers);
        live = new LiveBest(context, weights, matching);
        said = NOTHING;
        backfill = null;
        backfillWhileNeeded();
    }

    @Override
    public void process(Record<String, Resolved> record) {
        switch (record.value()) {
            case null -> {
                // Nobody writes one; it must not end the topology.
            }
            case Paper paper -> {
                papers.put(paper.id(), paper);
                match(paper, record);
            }
            case Redirect redirect -> {
                papers.delete(redirect.id());
                say(matching.forget(redirect.id()), record);
                live.forget(redirect.id());
            }
            case TopicChange change -> {
                matching.change(change);
                live.change(change);
                backfilling.restart();
                backfillWhileNeeded();
            }
            case Cut cut -> {
                backfilling.sawCut(cut.at());
                live.cut(cut);
                cut(cut, record);
            }
        }
    }

    @Override
    public void close() {
        matching.close();
    }

    /** The time is that of the machine, and goes no further than the records' own timestamps. */
    private void backfill(long time) {
        backfilling.step((paper, inWindow) -> {
            boolean needed = inWindow ? !matching.isCurrent(paper.id()) : matching.isStale(paper.id());
            if (needed) {
                match(paper, new Record<>(paper.id(), paper, time));
            }
            return needed;
        });
        if (backfilling.isDone()) {
            sayMatched(time);
        }
        backfillWhileNeeded();
    }

    /** Each punctuation makes the task commit, so none is left when there is nothing to do. */
    private void backfillWhileNeeded() {
        boolean needed = !backfilling.isDone() || said != matching.version();
        if (needed && backfill == null) {
            backfill = context().schedule(Backfilling.PAUSE, PunctuationType.WALL_CLOCK_TIME, this::backfill);
        } else if (!needed && backfill != null) {
            backfill.cancel();
            backfill = null;
        }
    }

    /** Once after each start as well: a program of before did not say it, and a version can stay for long. */
    private void sayMatched(long time) {
        int version = matching.version();
        if (said != version) {
            MatchedCatalogue matched = new MatchedCatalogue(context().taskId().partition(), partitions, version);
            context().forward(new Record<>(matched.key(), matched, time), PaperTopology.TO_MATCHED);
            said = version;
        }
    }

    private List<TopicMatch> match(Paper paper, Record<String, Resolved> record) {
        Matching.Result result = matching.match(paper);
        say(result.changes(), record);
        live.saw(paper, result.matches());
        return result.matches();
    }

    private void say(List<Matching.Change> changes, Record<String, Resolved> record) {
        for (Matching.Change change : changes) {
            context().forward(record.withKey(change.key()).withValue(change.match()), PaperTopology.TO_BY_TOPIC);
        }
    }

    private void cut(Cut cut, Record<String, Resolved> record) {
        Best best = new Best();
        Scorer scorer = new Scorer(weights.at(cut));
        PagesShown pages = new PagesShown(cut);
        try (KeyValueIterator<String, Paper> entries = papers.all()) {
            while (entries.hasNext()) {
                Paper paper = entries.next().value;
                boolean shown = pages.add(paper);
                if (shown || Window.holds(paper, cut)) {
                    List<TopicMatch> matches = current(paper, record);
                    Score score = scorer.score(paper, cut.at());
                    if (score.ranked()) {
                        best.add(new EditionPaper(cut.edition(), paper, score.total(), score.terms(), matches));
                    }
                }
            }
        }
        Record<String, Resolved> byEdition = record.withKey(cut.edition());
        best.papers()
                .forEach(paper -> context()
                        .forward(byEdition.withValue(new Partial.Candidate(paper)), PaperTopology.TO_PARTIALS));
        context().forward(byEdition.withValue(done(cut, best, pages)), PaperTopology.TO_PARTIALS);
    }

    private List<TopicMatch> current(Paper paper, Record<String, Resolved> record) {
        if (!matching.isCurrent(paper.id())) {
            return match(paper, record);
        }
        List<TopicMatch> matches = matching.of(paper.id());
        live.saw(paper, matches);
        return matches;
    }

    private Partial.Done done(Cut cut, Best best, PagesShown pages) {
        List<Partial.TopicCount> topics = matching.topics().stream()
                .map(topic -> new Partial.TopicCount(topic, best.total(topic.id())))
                .toList();
        return new Partial.Done(
                cut,
                context().taskId().partition(),
                partitions,
                pages.counts(best.total(Topic.ALL), best.matched()),
                topics);
    }
}
