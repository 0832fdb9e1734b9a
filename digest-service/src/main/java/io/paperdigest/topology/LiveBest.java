package io.paperdigest.topology;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.paperdigest.edition.AllPapers;
import io.paperdigest.edition.Window;
import io.paperdigest.events.Cut;
import io.paperdigest.events.LocalRanking;
import io.paperdigest.events.LocalRanking.Heading;
import io.paperdigest.events.LocalRanking.Standing;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicChange;
import io.paperdigest.events.TopicMatch;
import io.paperdigest.trending.LiveRanking;
import io.paperdigest.trending.LiveScorer;
import io.paperdigest.trending.Weights;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    static final Duration PAUSE = Duration.ofMillis(20);

    private static final double MINUTES_AN_HOUR = 60;

    /** Of how many topics it is kept what was said, and of how many papers where they stand: some kilobytes each. */
    private static final int REMEMBERED = 1024;

    private final ProcessorContext<String, Object> context;
    private final Weights weights;
    private final Matching matching;
    private final KeyValueStore<String, Paper> papers;
    private final KeyValueStore<String, LastCut> lastCut;
    private final KeyValueStore<String, Said> said;
    private final Map<String, Said> recentlySaid = new Recent<>(REMEMBERED);
    private final Map<String, Standing> recentStandings = new Recent<>(REMEMBERED);
    private final Standings standings;
    private LastCut cut;
    private LiveScorer scorer;

    LiveBest(ProcessorContext<String, Object> context, Weights weights, Matching matching) {
        this.context = context;
        this.weights = weights;
        this.matching = matching;
        this.papers = context.getStateStore(Stores.PAPERS);
        this.lastCut = context.getStateStore(Stores.LAST_CUT);
        this.said = context.getStateStore(Stores.SAID);
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
        Optional<Standing> standing = standing(paper).filter(found -> cut.holds(found.last()));
        if (standing.isEmpty()) {
            forget(paper.id());
            return;
        }
        List<String> topics = new ArrayList<>();
        topics.add(Topic.ALL);
        matches.forEach(match -> topics.add(match.topic()));
        recentStandings.put(paper.id(), standing.get());
        standings.put(paper.id(), standsIn(standing.get(), topics));
    }

    private static Standings.StandsIn standsIn(Standing standing, List<String> topics) {
        return new Standings.StandsIn(
                standing.level(), standing.firstSeen(), standing.last(), Row.fingerprint(standing), topics);
    }

    private Optional<Standing> standing(Paper paper) {
        return scorer.score(paper)
                .map(score -> new Standing(
                        paper.id(),
                        paper.title(),
                        paper.url(),
                        paper.firstSeen(),
                        score.level(),
                        halfLifeHours(),
                        score.last(),
                        score.total(),
                        score.terms()));
    }

    /** A paper is none any more. */
    void forget(String paper) {
        recentStandings.remove(paper);
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
        recentStandings.clear();
        standings.expire(last -> !Window.holds(last, now.at()));
        standings.changed(Topic.ALL);
        matching.topics().forEach(topic -> standings.changed(topic.id()));
    }

    private LiveScorer scorer() {
        return new LiveScorer(fading(), cut.horizon());
    }

    private Weights fading() {
        return weights.fadingIn(cut.halfLifeHours());
    }

    /** Says what is not as it was said last. */
    private void speak(String topic, long millis) {
        int partition = context.taskId().partition();
        Said before = recentlySaid.computeIfAbsent(topic, absent -> requireNonNullElse(said.get(absent), Said.NOTHING));
        Said now = now(topic);
        if (!Objects.equals(now.heading(), before.heading())) {
            say(LocalRanking.Key.of(topic, partition), now.heading(), millis);
        }
        now.papers().forEach((paper, fingerprint) -> {
            if (!fingerprint.equals(before.papers().get(paper))) {
                say(LocalRanking.Key.of(topic, partition, paper), standing(paper), millis);
            }
        });
        before.papers().keySet().stream()
                .filter(paper -> !now.papers().containsKey(paper))
                .forEach(paper -> say(LocalRanking.Key.of(topic, partition, paper), null, millis));
        said.put(topic, now.heading() == null ? null : now);
        recentlySaid.put(topic, now);
    }

    /** Of a paper that stands somewhere. */
    private Standing standing(String paper) {
        return recentStandings.computeIfAbsent(
                paper,
                absent -> standing(requireNonNull(papers.get(absent), absent)).orElseThrow());
    }

    private void say(String key, @Nullable LocalRanking value, long millis) {
        context.forward(new Record<>(key, value, millis), PaperTopology.TO_LOCAL_RANKINGS);
    }

    private Said now(String topic) {
        Map<String, String> best = standings.best(topic);
        Heading heading = best.isEmpty() ? null : heading(topic);
        return heading == null ? Said.NOTHING : new Said(heading, best);
    }

    /** Null when the catalogue has no such topic: it is about to go. */
    private @Nullable Heading heading(String topic) {
        if (topic.equals(Topic.ALL)) {
            return new Heading(topic, AllPapers.TITLE, AllPapers.GROUP, null, cut.at(), halfLifeHours());
        }
        KnownTopic known = matching.topic(topic);
        return known == null
                ? null
                : new Heading(
                        topic, known.topic().title(), known.topic().group(), known.since(), cut.at(), halfLifeHours());
    }

    private double halfLifeHours() {
        return fading().halfLife().toMinutes() / MINUTES_AN_HOUR;
    }
}
