package io.paperdigest.standalone.replay;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionRanking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares first places at each cut with final votes. */
public final class Comparison {

    /** How many days the longer look back has. */
    static final int WEEK = 7;

    private final KnownPapers papers;
    private final Map<Variant, Map<LocalDate, List<String>>> best = new LinkedHashMap<>();
    private final Map<LocalDate, List<String>> editions = new LinkedHashMap<>();

    /** @param papers is read on by whoever replays, to where it stood at each cut */
    public Comparison(KnownPapers papers) {
        this.papers = papers;
        Variant.all().forEach(variant -> best.put(variant, new LinkedHashMap<>()));
    }

    /** Notes who stands first at a cut, in its edition and by every variant. */
    public void add(Edition edition) {
        LocalDate day = edition.manifest().cut().date();
        best.forEach((variant, days) ->
                days.put(day, variant.best(papers.all(), edition.manifest().cut())));
        editions.put(
                day,
                edition.all().best().stream()
                        .limit(Variant.PLACES)
                        .map(EditionRanking.Entry::paper)
                        .toList());
    }

    /**
     * How a variant did.
     *
     * @param name which
     * @param day the median of its overlaps with the ten best of each day; of days with fewer than ten, none
     * @param dayMean their mean
     * @param week the same with the ten best of each day and the six before it
     * @param byDay its overlap by day
     */
    public record Outcome(String name, double day, double dayMean, double week, Map<LocalDate, Integer> byDay) {}

    /** How all did, by the votes known at the end, the score as it is first. */
    public List<Outcome> outcomes() {
        FinalVotes votes = new FinalVotes(papers);
        List<Outcome> outcomes = new ArrayList<>();
        best.forEach((variant, days) -> {
            Map<LocalDate, Integer> byDay = overlaps(days, votes, 1);
            outcomes.add(new Outcome(
                    variant.name(), median(byDay), mean(byDay), median(overlaps(days, votes, WEEK)), byDay));
        });
        return outcomes;
    }

    /** On how many days the edition has the papers first that the score as it is puts first. */
    public long agreeing() {
        Map<LocalDate, List<String>> asItIs = best.getOrDefault(Variant.AS_IT_IS, Map.of());
        return editions.entrySet().stream()
                .filter(day -> day.getValue().equals(asItIs.get(day.getKey())))
                .count();
    }

    private Map<LocalDate, Integer> overlaps(Map<LocalDate, List<String>> days, FinalVotes votes, int look) {
        Map<LocalDate, Integer> overlaps = new LinkedHashMap<>();
        days.forEach((day, first) -> {
            if (votes.on(day) >= Variant.PLACES) {
                overlaps.put(day, overlap(first, votes.best(day, look)));
            }
        });
        return overlaps;
    }

    private int overlap(List<String> first, Set<String> best) {
        return (int) first.stream()
                .map(papers::current)
                .distinct()
                .filter(best::contains)
                .count();
    }

    private static double mean(Map<LocalDate, Integer> overlaps) {
        return overlaps.values().stream().mapToInt(Integer::intValue).average().orElse(Double.NaN);
    }

    private static double median(Map<LocalDate, Integer> overlaps) {
        int[] sorted =
                overlaps.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1)
                        .average()
                        .orElseThrow();
    }
}
