package io.paperdigest.trending;

import static io.paperdigest.trending.Appearances.NOON;
import static io.paperdigest.trending.Appearances.announced;
import static io.paperdigest.trending.Appearances.held;
import static io.paperdigest.trending.Appearances.listed;
import static io.paperdigest.trending.Appearances.paper;
import static io.paperdigest.trending.Appearances.seen;
import static io.paperdigest.trending.Appearances.votes;
import static io.paperdigest.trending.Appearances.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.ScoreTerm.Kind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private final Scorer scorer = new Scorer(Weights.DEFAULT);

    @Test
    void worthTwoOnTheFirstPlace() {
        Score score = scorer.score(paper(listed("daily", 1, 1, 178)), NOON);

        assertThat(score.total()).isEqualTo(2.0);
        assertThat(score.terms())
                .containsExactly(
                        new ScoreTerm(Kind.LISTED, "daily", "daily@page#1", 1, 178, 0, NOON, 1, 1),
                        new ScoreTerm(Kind.RANK, "daily", "daily@page#1", 1, 178, 0, NOON, 1, 1));
    }

    @Test
    void lowerPlacesEarnAnEvenShareLess() {
        assertThat(scorer.score(paper(listed("daily", 2, 2, 4)), NOON).total()).isEqualTo(1.75);
        assertThat(scorer.score(paper(listed("daily", 4, 4, 4)), NOON).total()).isEqualTo(1.25);
    }

    @Test
    void halvesInOneHalfLife() {
        Score score = scorer.score(paper(listed("daily", 1, 1, 4)), NOON.plus(Duration.ofHours(24)));

        assertThat(score.total()).isEqualTo(1.0);
        assertThat(score.terms()).extracting(ScoreTerm::weight).containsExactly(1.0, 1.0);
        assertThat(score.terms()).extracting(ScoreTerm::value).containsExactly(0.5, 0.5);
    }

    @Test
    void followsTheCurveWithinAHalfLife() {
        Score score = scorer.score(paper(listed("daily", 1, 1, 4)), NOON.plus(Duration.ofHours(12)));

        assertThat(score.total()).isEqualTo(2 * StrictMath.pow(2, -0.5));
    }

    @Test
    void countsInFullWhatIsSeenLater() {
        assertThat(scorer.score(paper(listed("daily", 1, 1, 4)), NOON.minus(Duration.ofHours(6)))
                        .total())
                .isEqualTo(2.0);
    }

    @Test
    void fadesToNothingAfterAges() {
        Score score = scorer.score(paper(listed("daily", 1, 1, 4)), Instant.MAX);

        assertThat(score.total()).isZero();
        assertThat(score.ranked()).isTrue();
    }

    @Test
    void heldListingsAddNothing() {
        Score score = scorer.score(paper(held(votes(10, listed("daily", 1, 1, 4)))), NOON);

        assertThat(score.ranked()).isFalse();
        assertThat(score.total()).isZero();
    }

    @Test
    void aSourceCountsOnceADayAtItsBestPlace() {
        Score score = scorer.score(
                paper(
                        listed("daily", 7, 3, 4),
                        seen(NOON.plusSeconds(60), listed("daily", 8, 2, 4)),
                        seen(NOON.plusSeconds(90), listed("daily", 9, 4, 4))),
                NOON);

        assertThat(score.terms()).extracting(ScoreTerm::listing).containsOnly("daily@page#8");
        assertThat(score.total()).isEqualTo(1.75);
    }

    @Test
    void ofEqualPlacesTheSmallerKeyCounts() {
        Score score = scorer.score(
                paper(seen(NOON.plusSeconds(1), listed("daily", 1, 2, 4)), listed("daily", 2, 4, 8)), NOON);
        Score tie = scorer.score(
                paper(seen(NOON.plusSeconds(1), listed("daily", 1, 3, 4)), listed("daily", 2, 5, 8)), NOON);

        assertThat(score.terms()).extracting(ScoreTerm::listing).containsOnly("daily@page#1");
        assertThat(tie.terms()).extracting(ScoreTerm::listing).containsOnly("daily@page#1");
    }

    @Test
    void aDayEndsAtMidnightUtc() {
        Instant midnight = Instant.parse("2026-11-22T00:00:00Z");
        Score score = scorer.score(
                paper(
                        seen(midnight.minusMillis(1), listed("daily", 1, 1, 1)),
                        seen(midnight, listed("daily", 2, 1, 1))),
                NOON);

        assertThat(score.total()).isEqualTo(4.0);
    }

    @Test
    void eachSourceCounts() {
        Score score = scorer.score(paper(listed("daily", 1, 4, 4), listed("weekly", 1, 4, 4)), NOON);

        assertThat(score.total()).isEqualTo(2.5);
        assertThat(score.terms()).extracting(ScoreTerm::source).containsExactly("daily", "daily", "weekly", "weekly");
    }

    @Test
    void votesCountByTheirGain() {
        Score score = scorer.score(
                paper(
                        votes(50, listed("api", 1, 1, 1)),
                        votes(50, seen(NOON.plusSeconds(1), listed("api", 2, 1, 1))),
                        votes(40, seen(NOON.plusSeconds(2), listed("api", 3, 1, 1))),
                        votes(75, seen(NOON.plusSeconds(3), listed("api", 4, 1, 1)))),
                NOON);

        assertThat(score.terms())
                .filteredOn(term -> term.kind() == Kind.VOTES)
                .containsExactly(
                        new ScoreTerm(Kind.VOTES, "api", "api@page#1", 1, 1, 50, NOON, 1, 1),
                        new ScoreTerm(Kind.VOTES, "api", "api@page#4", 1, 1, 25, NOON.plusSeconds(3), 0.5, 0.5));
        assertThat(score.total()).isEqualTo(3.5);
    }

    @Test
    void aHeldPagesVotesAreNotYetKnown() {
        Score score = scorer.score(
                paper(
                        held(votes(50, listed("api", 1, 1, 1))),
                        votes(50, seen(NOON.plusSeconds(1), listed("api", 2, 1, 1)))),
                NOON);

        assertThat(score.total()).isEqualTo(3.0);
    }

    @Test
    void noVotesAreNoTerm() {
        assertThat(scorer.score(paper(votes(0, listed("api", 1, 1, 1))), NOON).terms())
                .extracting(ScoreTerm::kind)
                .containsExactly(Kind.LISTED, Kind.RANK);
    }

    @Test
    void anAnnouncementWeighsWhatAnnouncementsWeighAndItsPlaceSaysNothing() {
        Scorer announcing = new Scorer(new Weights("t", 1, 1, 0.25, 0.02, VoteScale.EACH, Duration.ofHours(24)));

        Score score = announcing.score(paper(announced(listed("arxiv", 1, 1, 250))), NOON);

        assertThat(score.total()).isEqualTo(0.25);
        assertThat(score.terms()).extracting(ScoreTerm::kind).containsExactly(ScoreTerm.Kind.LISTED);
    }

    @Test
    void aWithdrawnPaperHasNoScore() {
        Score score = scorer.score(
                paper(listed("daily", 1, 1, 10), withdrawn(seen(NOON.plusSeconds(60), listed("arxiv", 2, 1, 10)))),
                NOON);

        assertThat(score.ranked()).isFalse();
    }

    @Test
    void aSourceThatListsAPaperAgainWithoutSayingSoTakesTheWithdrawalBack() {
        Score score = scorer.score(
                paper(withdrawn(listed("arxiv", 1, 1, 10)), seen(NOON.plusSeconds(60), listed("arxiv", 2, 1, 10))),
                NOON);

        assertThat(score.ranked()).isTrue();
    }

    @Test
    void whatAHeldPageSaysOfAWithdrawalCountsAsLittleAsTheRestOfIt() {
        Score score = scorer.score(paper(listed("daily", 1, 1, 10), held(withdrawn(listed("arxiv", 2, 1, 10)))), NOON);

        assertThat(score.ranked()).isTrue();
    }

    @Test
    void eachDoublingOfVotesCountsTheSameAndAReadingAgainNothing() {
        Scorer doublings = new Scorer(new Weights("t", 0, 0, 0, 0.5, VoteScale.DOUBLINGS, Duration.ofHours(24)));

        Score score = doublings.score(
                paper(
                        votes(7, listed("api", 1, 1, 1)),
                        votes(7, seen(NOON.plusSeconds(60), listed("api", 2, 1, 1))),
                        votes(15, seen(NOON.plusSeconds(120), listed("api", 3, 1, 1)))),
                NOON);

        assertThat(score.terms()).extracting(ScoreTerm::votes).containsExactly(7, 8);
        assertThat(score.total()).isCloseTo(0.5 * 4, within(1e-12));
    }
}
