package io.paperdigest.standalone.replay;

import io.paperdigest.edition.Window;
import io.paperdigest.events.Cut;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.trending.RankingOrder;
import io.paperdigest.trending.Score;
import io.paperdigest.trending.Scorer;
import io.paperdigest.trending.VoteScale;
import io.paperdigest.trending.Weights;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * A score that might be used.
 *
 * @param name for people
 * @param weights what it is made of
 * @param sees which listings count
 */
record Variant(String name, Weights weights, Predicate<Appearance> sees) {

    /** How many papers are compared. */
    static final int PLACES = 10;

    private static final String NAME = "variant";
    private static final double VOTE = 0.02;
    private static final Duration DAY = Duration.ofHours(24);
    private static final Weights NOW = Weights.DEFAULT;

    /** The score as it is. */
    static final Variant AS_IT_IS = new Variant("as it is", NOW, listing -> true);

    /** All that are compared, the score as it is first. */
    static List<Variant> all() {
        double announced = NOW.announced();
        return List.of(
                AS_IT_IS,
                of("an announcement weighs 1", new Weights(NAME, 1, 1, 1, VOTE, VoteScale.EACH, DAY)),
                of("an announcement weighs 0.25", new Weights(NAME, 1, 1, 0.25, VOTE, VoteScale.EACH, DAY)),
                of("an announcement weighs nothing", new Weights(NAME, 1, 1, 0, VOTE, VoteScale.EACH, DAY)),
                of("a vote weighs 0.05", new Weights(NAME, 1, 1, announced, 0.05, VoteScale.EACH, DAY)),
                of(
                        "a doubling of votes weighs 0.25",
                        new Weights(NAME, 1, 1, announced, 0.25, VoteScale.DOUBLINGS, DAY)),
                of("half-life 12 h", new Weights(NAME, 1, 1, announced, VOTE, VoteScale.EACH, DAY.dividedBy(2))),
                of("half-life 48 h", new Weights(NAME, 1, 1, announced, VOTE, VoteScale.EACH, DAY.multipliedBy(2))),
                of("places alone, no votes", new Weights(NAME, 1, 1, announced, 0, VoteScale.EACH, DAY)),
                of("votes alone, no places", new Weights(NAME, 1, 0, announced, VOTE, VoteScale.EACH, DAY)),
                of("neither votes nor places", new Weights(NAME, 1, 0, announced, 0, VoteScale.EACH, DAY)),
                new Variant("announcements alone", NOW, Appearance::announces));
    }

    private static Variant of(String name, Weights weights) {
        return new Variant(name, weights, listing -> true);
    }

    /** The ids of the papers it would have put first at a cut, the best first. */
    List<String> best(Collection<Paper> known, Cut cut) {
        Scorer scorer = new Scorer(weights);
        return known.stream()
                .filter(paper -> Window.holds(paper, cut))
                .map(paper -> seen(paper, scorer, cut))
                .filter(paper -> !paper.terms().isEmpty())
                .sorted(new RankingOrder())
                .limit(PLACES)
                .map(paper -> paper.paper().id())
                .toList();
    }

    private EditionPaper seen(Paper paper, Scorer scorer, Cut cut) {
        Score score = scorer.score(paper.listings().stream().filter(sees).toList(), cut.at());
        return new EditionPaper(cut.edition(), paper, score.total(), score.terms(), List.of());
    }
}
