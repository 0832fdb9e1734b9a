package io.paperdigest.trending;

import static io.paperdigest.trending.Appearances.NOON;
import static io.paperdigest.trending.Appearances.listed;
import static io.paperdigest.trending.Appearances.paper;
import static io.paperdigest.trending.Appearances.seen;
import static io.paperdigest.trending.Appearances.votes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The form that time does not change says the same as the scores of any moment. */
class LiveScorerPropertiesTest {

    private static final double EQUAL = 1e-9;

    @Property
    void levelsAreInTheOrderOfScoresAtAnyLaterMoment(
            @ForAll("appearances") List<Appearance> one,
            @ForAll("appearances") List<Appearance> other,
            @ForAll @IntRange(max = 300) int hours,
            @ForAll @IntRange(min = 12, max = 336) int halfLife) {
        Weights weights = Weights.DEFAULT.fadingIn(halfLife);
        Instant later = NOON.plus(Duration.ofHours(hours));
        double score = new Scorer(weights).score(paper(one), later).total();
        double otherScore = new Scorer(weights).score(paper(other), later).total();
        LiveScorer live = new LiveScorer(weights, null);

        double ahead = level(live, paper(one)) - level(live, paper(other));

        assertThat(ahead).isCloseTo(StrictMath.log(score / otherScore) / StrictMath.log(2), within(EQUAL));
    }

    @Property
    void whatIsDatedAfterTheHorizonCountsAsInAnEditionThatIsCutThere(
            @ForAll("appearances") List<Appearance> one,
            @ForAll("appearances") List<Appearance> other,
            @ForAll @IntRange(max = 300) int hoursAgo) {
        Instant horizon = NOON.minus(Duration.ofHours(hoursAgo));
        double score = new Scorer(Weights.DEFAULT).score(paper(one), horizon).total();
        double otherScore =
                new Scorer(Weights.DEFAULT).score(paper(other), horizon).total();
        LiveScorer live = new LiveScorer(Weights.DEFAULT, horizon);

        double ahead = level(live, paper(one)) - level(live, paper(other));

        assertThat(ahead).isCloseTo(StrictMath.log(score / otherScore) / StrictMath.log(2), within(EQUAL));
        assertThat(live.score(paper(one)).orElseThrow().last()).isBeforeOrEqualTo(horizon);
    }

    @Property
    void whatIsLeftOfAScoreIsTheScoreOfThatMoment(
            @ForAll("appearances") List<Appearance> appearances, @ForAll @IntRange(max = 300) int hours) {
        Instant later = NOON.plus(Duration.ofHours(hours));
        Scorer scorer = new Scorer(Weights.DEFAULT);
        LiveScore live =
                new LiveScorer(Weights.DEFAULT, null).score(paper(appearances)).orElseThrow();

        double left = LiveScore.left(live.total(), live.last(), Weights.DEFAULT.halfLife(), later);

        double score = scorer.score(paper(appearances), later).total();
        assertThat(left / score).isCloseTo(1, within(EQUAL));
    }

    @Property
    void orderAndRepetitionOfListingsChangeNothing(
            @ForAll("appearances") List<Appearance> appearances, @ForAll Random random) {
        List<Appearance> shuffled = new ArrayList<>(appearances);
        shuffled.addAll(appearances);
        Collections.shuffle(shuffled, random);
        LiveScorer live = new LiveScorer(Weights.DEFAULT, null);

        assertThat(live.score(paper(shuffled))).isEqualTo(live.score(paper(appearances)));
    }

    private static double level(LiveScorer scorer, Paper paper) {
        return scorer.score(paper).orElseThrow().level();
    }

    @Provide
    Arbitrary<List<Appearance>> appearances() {
        Arbitrary<Appearance> one = Combinators.combine(
                        Arbitraries.of("lab", "daily", "notes"),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(0, 500))
                .as((source, rank, hoursAgo, votes) ->
                        votes(votes, seen(NOON.minus(Duration.ofHours(hoursAgo)), listed(source, hoursAgo, rank, 20))));
        return one.list().ofMinSize(1).ofMaxSize(8).uniqueElements(Appearance::listing);
    }
}
