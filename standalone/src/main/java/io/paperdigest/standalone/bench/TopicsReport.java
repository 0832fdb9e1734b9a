package io.paperdigest.standalone.bench;

import io.paperdigest.standalone.cli.Breadth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the benchmark of topics found.
 *
 * @param papers where the papers are from
 * @param rows one a size and mix
 */
public record TopicsReport(String papers, List<Row> rows) implements Report {

    /**
     * One size and mix.
     *
     * @param queries how many are stored
     * @param breadth the mix
     * @param ours our matcher
     * @param monitor Lucene's Monitor; null where it was left out
     */
    public record Row(
            int queries,
            Breadth breadth,
            Figures ours,
            @Nullable Figures monitor) {}

    /**
     * One matcher.
     *
     * @param speed papers a second of all threads together, median of the rounds, and processor time a paper
     * @param matches a paper, on average
     * @param tried queries run a paper, on average
     * @param bytesAQuery heap a query and thread, after the warm-up
     * @param loadSeconds until all queries were stored, in all threads at once
     * @param changeMicros until a changed query holds
     */
    public record Figures(
            Speed speed, double matches, double tried, long bytesAQuery, double loadSeconds, double changeMicros) {}

    public TopicsReport {
        rows = List.copyOf(rows);
    }

    /** For people. */
    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Papers: " + papers + ". " + Contestant.THREADS + " threads, each with all queries.");
        lines.add(String.format(
                Locale.ROOT,
                "%8s %-7s %8s %-16s %9s %9s %10s %9s %8s %7s %11s",
                "queries",
                "mix",
                "match %",
                "matcher",
                "papers/s",
                "cpu us",
                "matches",
                "tried",
                "bytes",
                "load s",
                "change us"));
        for (Row row : rows) {
            lines.add(line(row, "paper-digest", row.ours()));
            Figures monitor = row.monitor();
            if (monitor != null) {
                lines.add(line(row, "Lucene Monitor", monitor));
            }
        }
        lines.add("");
        lines.add("match %: of the papers, a query matches on average. cpu us, matches, tried: a paper. bytes: heap a");
        lines.add(
                "query, after the warm-up. change us: until a changed query holds. A match has the words that matched.");
        lines.add("bytes also has what is kept of the papers that were read, some MB however few queries there are.");
        lines.add("Of a hundred queries: " + QueryMix.PARTS + ".");
        lines.add("Narrow: the first word, and each alternative, is in at most " + 100 * Breadth.NARROW.commonest()
                + " % of the papers where there is such a word. Loose: any word.");
        return lines;
    }

    private static String line(Row row, String name, Figures figures) {
        return String.format(
                Locale.ROOT,
                "%8d %-7s %8.3f %-16s %9d %9d %10.1f %9.0f %8d %7.1f %11.0f",
                row.queries(),
                row.breadth().words(),
                100 * figures.matches() / row.queries(),
                name,
                figures.speed().perSecond(),
                figures.speed().cpuMicros(),
                figures.matches(),
                figures.tried(),
                figures.bytesAQuery(),
                figures.loadSeconds(),
                figures.changeMicros());
    }
}
