package io.paperdigest.trending;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.ScoreTerm.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Scores papers: {@code score(paper, t) = Σ weight · 2^(−(t − seen)/halfLife)}.
 *
 * <p>A pure function of the set of the paper's listings: neither their order nor their repetition changes a bit,
 * because terms are summed by (seen, listing, kind). Held listings add nothing, and a paper that was withdrawn has no
 * score. Safe to share between threads.
 */
public final class Scorer {

    private static final Comparator<Appearance> CANONICAL =
            comparing(Appearance::seen).thenComparing(Appearance::listing);

    private static final Comparator<ScoreTerm> SUMMATION =
            comparing(ScoreTerm::seen).thenComparing(ScoreTerm::listing).thenComparing(ScoreTerm::kind);

    private final Weights weights;

    public Scorer(Weights weights) {
        this.weights = weights;
    }

    /**
     * Scores a paper.
     *
     * @param at the moment to score at; a listing seen later counts in full
     */
    public Score score(Paper paper, Instant at) {
        return score(paper.listings(), at);
    }

    /** The same, of these listings of a paper. */
    public Score score(Collection<Appearance> listings, Instant at) {
        List<Appearance> counting = listings.stream()
                .filter(appearance -> !appearance.held())
                .sorted(CANONICAL)
                .toList();
        Terms terms = new Terms(new Decay(weights.halfLife(), at));
        if (!Withdrawal.of(counting)) {
            addPlaces(counting, terms);
            addVotes(counting, terms);
        }
        return terms.sum();
    }

    /** However often a source is read on a day, the paper was on its page once: its best place there counts. */
    private void addPlaces(List<Appearance> counting, Terms terms) {
        Map<SourceDay, Appearance> best = new HashMap<>();
        for (Appearance appearance : counting) {
            best.merge(SourceDay.of(appearance), appearance, BinaryOperator.minBy(bestPlace()));
        }
        for (Appearance appearance : best.values()) {
            terms.add(Kind.LISTED, appearance, 0, appearance.announces() ? weights.announced() : weights.listed());
            terms.add(Kind.RANK, appearance, 0, placeWeight(appearance));
        }
    }

    private Comparator<Appearance> bestPlace() {
        return comparingDouble(this::placeWeight).reversed().thenComparing(Appearance::listing);
    }

    private double placeWeight(Appearance appearance) {
        return appearance.announces()
                ? 0
                : weights.rank() * (1 - (appearance.rank() - 1) / (double) appearance.entries());
    }

    /** Sources state totals. What counts is the gain over the highest total read so far, when it was first read. */
    private void addVotes(List<Appearance> counting, Terms terms) {
        Map<String, Integer> highest = new HashMap<>();
        for (Appearance appearance : counting) {
            Integer votes = appearance.votes();
            if (votes != null) {
                int before = highest.getOrDefault(appearance.source(), 0);
                double gain = votes > before ? weights.scale().gain(before, votes) : 0;
                terms.add(Kind.VOTES, appearance, votes - before, weights.vote() * gain);
                highest.merge(appearance.source(), votes, Math::max);
            }
        }
    }

    private record SourceDay(String source, LocalDate day) {
        static SourceDay of(Appearance appearance) {
            return new SourceDay(appearance.source(), LocalDate.ofInstant(appearance.seen(), ZoneOffset.UTC));
        }
    }

    /** Gathers terms in any order and sums them in one. */
    private record Terms(Decay decay, List<ScoreTerm> gathered) {
        Terms(Decay decay) {
            this(decay, new ArrayList<>());
        }

        void add(Kind kind, Appearance from, int votes, double weight) {
            if (weight > 0) {
                double value = decay.of(weight, from.seen());
                gathered.add(new ScoreTerm(
                        kind,
                        from.source(),
                        from.listing(),
                        from.rank(),
                        from.entries(),
                        votes,
                        from.seen(),
                        weight,
                        value));
            }
        }

        Score sum() {
            gathered.sort(SUMMATION);
            double total = 0;
            for (ScoreTerm term : gathered) {
                total += term.value();
            }
            return new Score(total, gathered);
        }
    }
}
