package io.paperdigest.trending;

import static io.paperdigest.trending.Appearances.NOON;
import static io.paperdigest.trending.Appearances.listed;
import static io.paperdigest.trending.Appearances.paper;
import static io.paperdigest.trending.Appearances.seen;
import static io.paperdigest.trending.Appearances.votes;
import static org.assertj.core.api.Assertions.assertThat;

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
import net.jqwik.api.constraints.LongRange;

class ScorerPropertiesTest {

    private final Scorer scorer = new Scorer(Weights.DEFAULT);

    @Property
    void orderAndRepetitionChangeNothing(
            @ForAll("appearances") List<Appearance> appearances, @ForAll Random random, @ForAll("hours") int hours) {
        List<Appearance> shuffled = new ArrayList<>(appearances);
        for (int i = 0; i < 3; i++) {
            shuffled.add(appearances.get(random.nextInt(appearances.size())));
        }
        Collections.shuffle(shuffled, random);
        Instant at = NOON.plus(Duration.ofHours(hours));

        Score one = scorer.score(paper(appearances), at);
        Score other = scorer.score(paper(shuffled), at);

        assertThat(other).isEqualTo(one);
        assertThat(Double.doubleToRawLongBits(other.total())).isEqualTo(Double.doubleToRawLongBits(one.total()));
    }

    @Property
    void halvesExactlyInOneHalfLife(
            @ForAll("appearances") List<Appearance> appearances,
            @ForAll @LongRange(min = 0, max = 8_000_000) long millis) {
        Instant at = NOON.plus(Duration.ofDays(3)).plusMillis(millis);

        double now = scorer.score(paper(appearances), at).total();
        double later = scorer.score(paper(appearances), at.plus(Weights.DEFAULT.halfLife()))
                .total();

        assertThat(later).isEqualTo(now / 2);
    }

    @Property
    void oneMorePageIsWorthAtLeastAnyPlace(
            @ForAll @IntRange(min = 1, max = 500) int entries, @ForAll @IntRange(min = 1, max = 500) int other) {
        double first = scorer.score(paper(listed("a", 1, 1, entries)), NOON).total();
        double lastOnTwo = scorer.score(paper(listed("a", 1, entries, entries), listed("b", 1, other, other)), NOON)
                .total();

        assertThat(lastOnTwo).isGreaterThanOrEqualTo(first);
    }

    @Property
    void moreVotesNeverLowerAScore(
            @ForAll("appearances") List<Appearance> appearances,
            @ForAll @IntRange(min = 0, max = 1_000) int votes,
            @ForAll @IntRange(min = 0, max = 1_000) int more) {
        Appearance last = seen(NOON.plus(Duration.ofDays(3)), listed("api", 99, 1, 1));

        double before = scorer.score(paper(with(appearances, votes(votes, last))), last.seen())
                .total();
        double after = scorer.score(paper(with(appearances, votes(votes + more, last))), last.seen())
                .total();

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property
    void theTotalIsTheSumOfItsTerms(@ForAll("appearances") List<Appearance> appearances, @ForAll("hours") int hours) {
        Score score = scorer.score(paper(appearances), NOON.plus(Duration.ofHours(hours)));

        double sum = 0;
        for (var term : score.terms()) {
            assertThat(term.weight()).isPositive();
            assertThat(term.value()).isBetween(0.0, term.weight());
            sum += term.value();
        }
        assertThat(score.total()).isEqualTo(sum);
        assertThat(score.ranked()).isEqualTo(appearances.stream().anyMatch(a -> !a.held()));
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(-48, 240);
    }

    /** Up to eight appearances on three sources within two days; keys differ. */
    @Provide
    Arbitrary<List<Appearance>> appearances() {
        return appearance().list().ofMinSize(1).ofMaxSize(8).map(ScorerPropertiesTest::numbered);
    }

    private static Arbitrary<Appearance> appearance() {
        return Combinators.combine(
                        Arbitraries.of("api", "daily", "weekly"),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 48),
                        Arbitraries.integers().between(0, 200).injectNull(0.4),
                        Arbitraries.of(true, false, false, false))
                .as((source, rank, below, hours, votes, held) -> new Appearance(
                        "key", source, "page", rank, rank + below, NOON.plus(Duration.ofHours(hours)), votes, held));
    }

    private static List<Appearance> numbered(List<Appearance> drawn) {
        List<Appearance> numbered = new ArrayList<>();
        for (Appearance a : drawn) {
            String key = a.source() + "@page#" + numbered.size();
            numbered.add(
                    new Appearance(key, a.source(), a.page(), a.rank(), a.entries(), a.seen(), a.votes(), a.held()));
        }
        return numbered;
    }

    private static List<Appearance> with(List<Appearance> appearances, Appearance more) {
        List<Appearance> all = new ArrayList<>(appearances);
        all.add(more);
        return all;
    }
}
