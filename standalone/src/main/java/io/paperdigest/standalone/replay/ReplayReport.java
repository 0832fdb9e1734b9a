package io.paperdigest.standalone.replay;

import io.paperdigest.events.Json;
import io.paperdigest.standalone.cli.DisplayWidth;
import io.paperdigest.standalone.cli.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * What a replay came to.
 *
 * @param days each day, in order
 * @param listingsBefore read of the two weeks before the first day, for its edition
 * @param scores how each score compares with final votes, the score as it is first
 * @param agreeing on how many days the edition has the ten papers first that the comparison says the score as it is puts
 *     first: it should be all of them
 */
public record ReplayReport(List<ReplayedDay> days, int listingsBefore, List<Comparison.Outcome> scores, long agreeing) {

    private static final int NEARLY_ALL = 95;
    private static final int HALF = 50;
    private static final int HUNDRED = 100;

    public ReplayReport {
        days = List.copyOf(days);
        scores = List.copyOf(scores);
    }

    /** One JSON object: {@code days}, {@code listingsBefore}, {@code scores} and {@code agreeing}. */
    public String json() {
        return Json.pretty(this);
    }

    /**
     * For people.
     *
     * @param columns how wide a line may be
     */
    public List<String> lines(int columns) {
        List<String> lines = new ArrayList<>();
        lines.add("day         listings     new  ranked      ms  top ten  first paper");
        days.forEach(day -> lines.add(DisplayWidth.cut(Printable.ofLine(line(day)), columns)));
        lines.add("");
        addLegend(lines);
        lines.add("");
        addTimes(lines);
        lines.add("");
        addScores(lines);
        return lines;
    }

    private void addLegend(List<String> lines) {
        lines.add("listings     read from the pages of the day");
        lines.add("new          papers more than at the edition before"
                + (listingsBefore == 0 ? "" : "; on the first day, with those of the two weeks before it"));
        lines.add("ranked       papers in the day's edition: listed in the two weeks up to its end");
        lines.add("ms           milliseconds from reading the first page to the finished edition"
                + (listingsBefore == 0 ? "" : "; on the first day, with the two weeks"));
        lines.add(
                "top ten      how many of the edition's first ten are among the day's ten with the most votes at the end");
        lines.add("first paper  what the edition puts first");
    }

    private void addTimes(List<String> lines) {
        lines.add(String.format(
                Locale.ROOT,
                "%s, %s%s.",
                count(days.size(), "day"),
                count(days.stream().mapToInt(ReplayedDay::listings).sum(), "listing"),
                listingsBefore == 0 ? "" : ", and " + listingsBefore + " of the two weeks before them"));
        lines.add(String.format(
                Locale.ROOT,
                "Half of the days took %d ms or less, 95 of 100 took %d ms or less.",
                millis(ReplayedDay::millis, HALF),
                millis(ReplayedDay::millis, NEARLY_ALL)));
        lines.add(String.format(
                Locale.ROOT,
                "Of this, once all was read, the edition took %d ms or less on half of them, %d ms or less on 95 of 100.",
                millis(ReplayedDay::editionMillis, HALF),
                millis(ReplayedDay::editionMillis, NEARLY_ALL)));
    }

    private void addScores(List<String> lines) {
        long compared = scores.getFirst().byDay().size();
        if (compared == 0) {
            lines.add("No day has ten papers with votes: nothing to compare with.");
            return;
        }
        lines.add("If papers were scored in other ways, how many of the first ten would be among the ten with the most"
                + " votes at the end?");
        lines.add("Over " + count(compared, "day")
                + ", of the ten best of the day (median and mean) and of the week up to it (median):");
        lines.add(String.format(Locale.ROOT, "  %-34s %8s %8s %8s", "score", "day", "day mean", "week"));
        scores.forEach(score -> lines.add(String.format(
                Locale.ROOT, "  %-34s %8.1f %8.2f %8.1f", score.name(), score.day(), score.dayMean(), score.week())));
        lines.add("Check: \"as it is\" puts the same ten first, in the same order, as the edition itself on " + agreeing
                + " of " + count(days.size(), "day")
                + (agreeing == days.size() ? ", as it should." : "; it should on all."));
    }

    private static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    private String line(ReplayedDay day) {
        Integer overlap = scores.getFirst().byDay().get(day.date());
        return String.format(
                Locale.ROOT,
                "%s  %8d  %6d  %6d  %6d  %7s  %s",
                day.date(),
                day.listings(),
                day.newPapers(),
                day.papers(),
                day.millis(),
                overlap == null ? "-" : overlap.toString(),
                day.first());
    }

    /** The least that so many of 100 days don't exceed. */
    private long millis(ToLongFunction<ReplayedDay> of, int ofHundred) {
        long[] sorted = days.stream().mapToLong(of).sorted().toArray();
        return sorted[Math.ceilDiv(ofHundred * sorted.length, HUNDRED) - 1];
    }
}
