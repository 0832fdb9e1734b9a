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
 * @param scores how each score compares with final votes, the score as it is first
 * @param agreeing on how many days the edition has the ten papers first that the comparison says the score as it is puts
 *     first: it should be all of them
 */
public record ReplayReport(List<ReplayedDay> days, List<Comparison.Outcome> scores, long agreeing) {

    private static final double NEARLY_ALL = 0.95;
    private static final double HALF = 0.5;

    public ReplayReport {
        days = List.copyOf(days);
        scores = List.copyOf(scores);
    }

    /** One JSON object: {@code days}, {@code scores} and {@code agreeing}. */
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
        lines.add("day         listings     new  ranked      ms  overlap  first");
        days.forEach(day -> lines.add(DisplayWidth.cut(Printable.ofLine(line(day)), columns)));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%d days, %d listings. A day takes %d ms (95 of 100: %d), of these %d (%d) from the cut to the edition.",
                days.size(),
                days.stream().mapToInt(ReplayedDay::listings).sum(),
                millis(ReplayedDay::millis, HALF),
                millis(ReplayedDay::millis, NEARLY_ALL),
                millis(ReplayedDay::editionMillis, HALF),
                millis(ReplayedDay::editionMillis, NEARLY_ALL)));
        lines.add("");
        addScores(lines);
        return lines;
    }

    private void addScores(List<String> lines) {
        long compared = scores.getFirst().byDay().size();
        if (compared == 0) {
            lines.add("No day has ten papers with votes: nothing to compare with.");
            return;
        }
        lines.add("How many of the first ten are among the ten with the most final votes, median of " + compared
                + " days:");
        lines.add(String.format(Locale.ROOT, "  %-34s %8s %8s %8s", "score", "day", "mean", "week"));
        scores.forEach(score -> lines.add(String.format(
                Locale.ROOT, "  %-34s %8.1f %8.2f %8.1f", score.name(), score.day(), score.dayMean(), score.week())));
        lines.add("The first ten of " + agreeing + " of " + days.size() + " editions are those of the score as it is.");
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

    private long millis(ToLongFunction<ReplayedDay> of, double part) {
        long[] sorted = days.stream().mapToLong(of).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, (long) (part * sorted.length))];
    }
}
