package io.paperdigest.trending;

import static java.util.Comparator.comparingDouble;

import io.paperdigest.events.Paper;
import io.paperdigest.events.ScoreTerm;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores papers for live rankings. A pure function of the set of a paper's listings, as {@link Scorer} is. What a source
 * dates after the horizon counts as an edition that is cut there would count it: in full, and no more.
 */
public final class LiveScorer {

    /** How many terms are told: two pages a day for as long as a paper stands, and votes. */
    private static final int TOLD = 40;

    private static final Comparator<ScoreTerm> LARGEST_FIRST = comparingDouble(ScoreTerm::value)
            .reversed()
            .thenComparing(ScoreTerm::seen)
            .thenComparing(ScoreTerm::listing)
            .thenComparing(ScoreTerm::kind);

    private final Scorer scorer;
    private final ForwardDecay decay;
    private final @Nullable Instant horizon;

    /** @param horizon the latest moment to score at; null where none is known */
    public LiveScorer(Weights weights, @Nullable Instant horizon) {
        this.scorer = new Scorer(weights);
        this.decay = new ForwardDecay(weights.halfLife());
        this.horizon = horizon;
    }

    /** Empty when no listing of the paper counts. */
    public Optional<LiveScore> score(Paper paper) {
        return paper.listings().stream()
                .filter(listing -> !listing.held())
                .map(Paper.Appearance::seen)
                .max(Comparator.naturalOrder())
                .flatMap(last -> score(paper, withinHorizon(last)));
    }

    private Instant withinHorizon(Instant last) {
        return horizon == null || last.isBefore(horizon) ? last : horizon;
    }

    private Optional<LiveScore> score(Paper paper, Instant last) {
        Score score = scorer.score(paper, last);
        if (score.total() <= 0) {
            return Optional.empty();
        }
        List<ScoreTerm> largest =
                score.terms().stream().sorted(LARGEST_FIRST).limit(TOLD).toList();
        return Optional.of(new LiveScore(decay.level(score.total(), last), last, score.total(), largest));
    }
}
