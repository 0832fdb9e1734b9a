package io.paperdigest.topology;

import io.paperdigest.edition.AllPapers;
import io.paperdigest.edition.Window;
import io.paperdigest.events.Cut;
import io.paperdigest.events.LocalRanking;
import io.paperdigest.events.LocalRanking.Standing;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicChange;
import io.paperdigest.events.TopicMatch;
import io.paperdigest.trending.LiveRanking;
import io.paperdigest.trending.LiveScore;
import io.paperdigest.trending.LiveScorer;
import io.paperdigest.trending.Weights;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The best papers of each topic among those of one partition, as they stand now, said when they change. When is the
 * machine's affair; what is said last is a function of the journal: papers stand from two weeks before the last cut on,
 * scores fade as it asked for, and what is dated more than a day after it counts as of then. Before the first cut all
 * papers stand.
 */
final class LiveBest {

    /** How long a topic is silent after it spoke. */
    static final Duration PAUSE = Duration.ofMillis(50);

    private static final double MINUTES_AN_HOUR = 60;

    private final ProcessorContext<String, Object> context;
    private final Weights weights;
    private final Matching matching;
    private final KeyValueStore<String, LastCut> lastCut;
    private final Standings standings;
    private LastCut cut;
    private LiveScorer scorer;

    LiveBest(ProcessorContext<String, Object> context, Weights weights, Matching matching) {
        this.context = context;
        this.weights = weights;
        this.matching = matching;
        this.lastCut = context.getStateStore(Stores.LAST_CUT);
        Pace pace = new Pace(context, context.getStateStore(Stores.UNSAID), PAUSE, this::speak);
        this.standings = new Standings(
                context.getStateStore(Stores.ROWS),
                context.getStateStore(Stores.STANDINGS),
                LiveRanking.DEPTH,
                pace::changed);
        LastCut known = lastCut.get(Stores.ONLY);
        this.cut = known == null ? LastCut.NONE : known;
        this.scorer = scorer();
    }

    /** A paper has changed, or the topics that it matches. */
    void saw(Paper paper, List<TopicMatch> matches) {
        Optional<LiveScore> score = scorer.score(paper).filter(found -> cut.holds(found.last()));
        if (score.isEmpty()) {
            forget(paper.id());
            return;
        }
        List<String> topics = new ArrayList<>();
        topics.add(Topic.ALL);
        matches.forEach(match -> topics.add(match.topic()));
        standings.put(new Standings.StandsIn(standing(paper, score.get()), topics));
    }

    private static Standing standing(Paper paper, LiveScore score) {
        return new Standing(
                paper.id(),
                paper.title(),
                paper.url(),
                paper.firstSeen(),
                score.level(),
                score.last(),
                score.total(),
                score.terms());
    }

    /** A paper is none any more. */
    void forget(String paper) {
        standings.remove(paper);
    }

    /** A topic is new, changed or gone. What it was called stands in its list, too. */
    void change(TopicChange change) {
        if (change.topic() == null) {
            standings.removeTopic(change.id());
        } else {
            standings.changed(change.id());
        }
    }

    /** The window has moved. After this, all papers in it must be seen again: what they are worth may be new, too. */
    void cut(Cut now) {
        cut = LastCut.of(now);
        lastCut.put(Stores.ONLY, cut);
        scorer = scorer();
        standings.expire(now.at().minus(Window.LENGTH));
        standings.changed(Topic.ALL);
        matching.topics().forEach(topic -> standings.changed(topic.id()));
    }

    private LiveScorer scorer() {
        return new LiveScorer(fading(), cut.horizon());
    }

    private Weights fading() {
        return weights.fadingIn(cut.halfLifeHours());
    }

    private void speak(String topic, long millis) {
        List<Standing> best = standings.best(topic);
        String key = LocalRanking.key(topic, context.taskId().partition());
        LocalRanking ranking = best.isEmpty() ? null : ranking(topic, best);
        context.forward(new Record<>(key, ranking, millis), PaperTopology.TO_LOCAL_RANKINGS);
    }

    /** Null when the catalogue has no such topic: it is about to go. */
    private @Nullable LocalRanking ranking(String topic, List<Standing> best) {
        if (topic.equals(Topic.ALL)) {
            return new LocalRanking(topic, AllPapers.TITLE, AllPapers.GROUP, null, cut.at(), halfLifeHours(), best);
        }
        KnownTopic known = matching.topic(topic);
        return known == null
                ? null
                : new LocalRanking(
                        topic,
                        known.topic().title(),
                        known.topic().group(),
                        known.since(),
                        cut.at(),
                        halfLifeHours(),
                        best);
    }

    private double halfLifeHours() {
        return fading().halfLife().toMinutes() / MINUTES_AN_HOUR;
    }
}
