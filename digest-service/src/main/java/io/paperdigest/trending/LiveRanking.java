package io.paperdigest.trending;

import static java.util.Comparator.comparingDouble;

import io.paperdigest.events.LocalRanking.Heading;
import io.paperdigest.events.LocalRanking.Standing;
import io.paperdigest.events.Ranking;
import io.paperdigest.events.ScoreTerm;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Combines the best of all partitions to a topic's ranking. The order is that of levels, then the paper seen first, then
 * the smaller id; no moment is needed for it. Scores are shown as of the last cut, or of the latest listing of one of the
 * papers when that is later: moments of the journal, so that the same journal ends in the same rankings.
 */
public final class LiveRanking {

    /** How many papers a live ranking keeps. */
    public static final int DEPTH = 30;

    private static final Comparator<Standing> ORDER = comparingDouble(Standing::level)
            .reversed()
            .thenComparing(Standing::firstSeen)
            .thenComparing(Standing::paper);

    private static final Comparator<Heading> LATEST_FIRST = Comparator.comparing(
                    Heading::cut, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(Heading::catalogue, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .reversed();

    private static final long SECONDS_AN_HOUR = 3600;

    private LiveRanking() {}

    /**
     * A topic's ranking; empty when no paper stands in it.
     *
     * @param headings of each partition that has papers of the topic, in any order: the latest is shown
     * @param standings the best papers of each partition, in any order. One that was written before a cut that changed the
     *     half-life, and is about to be written anew, can't be compared with the others and is left out
     */
    public static Optional<Ranking> of(Collection<Heading> headings, Collection<Standing> standings) {
        return headings.stream()
                .min(LATEST_FIRST)
                .map(latest -> of(latest, standings))
                .filter(ranking -> !ranking.best().isEmpty());
    }

    private static Ranking of(Heading latest, Collection<Standing> standings) {
        List<Standing> best = standings.stream()
                .filter(standing -> standing.halfLifeHours() == latest.halfLifeHours())
                .sorted(ORDER)
                .limit(DEPTH)
                .toList();
        Instant asOf = Stream.concat(
                        Stream.of(latest.cut()).filter(Objects::nonNull),
                        best.stream().map(Standing::last))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Duration halfLife = Duration.ofSeconds(Math.round(latest.halfLifeHours() * SECONDS_AN_HOUR));
        return new Ranking(
                latest.topic(),
                latest.title(),
                latest.group(),
                latest.catalogue(),
                asOf,
                latest.halfLifeHours(),
                best.stream().map(standing -> place(standing, halfLife, asOf)).toList());
    }

    private static Ranking.Place place(Standing standing, Duration halfLife, Instant asOf) {
        return new Ranking.Place(
                standing.paper(),
                standing.title(),
                standing.url(),
                LiveScore.left(standing.score(), standing.last(), halfLife, asOf),
                standing.terms().stream()
                        .map(term -> asOf(term, halfLife, asOf))
                        .toList());
    }

    private static ScoreTerm asOf(ScoreTerm term, Duration halfLife, Instant asOf) {
        return new ScoreTerm(
                term.kind(),
                term.source(),
                term.listing(),
                term.rank(),
                term.entries(),
                term.votes(),
                term.seen(),
                term.weight(),
                LiveScore.left(term.weight(), term.seen(), halfLife, asOf));
    }
}
