package io.paperdigest.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The top papers as a table of three columns: title, score and why. On a terminal titles are cut so that a paper is one
 * line; elsewhere nothing is cut.
 */
public final class RankingTable {

    private static final int GAP = 2;
    private static final int SCORE = 5;
    private static final double LEAST = 0.01;
    private static final int SHORTEST_TITLE = 20;

    /**
     * A line of the table.
     *
     * @param title the paper's title
     * @param score its score
     * @param why what it trends for, short: {@code 2 pages, best 1st}
     */
    public record Row(String title, double score, String why) {
        public Row {
            title = Printable.of(title);
            why = Printable.of(why);
        }
    }

    private final List<Row> rows;
    private final int columns;
    private final int rankWidth;
    private final int titleWidth;

    /**
     * A table to be printed.
     *
     * @param rows the papers, the best first
     * @param terminal where it will be printed
     */
    public RankingTable(List<Row> rows, Terminal terminal) {
        this.rows = List.copyOf(rows);
        columns = terminal.outIsTerminal() ? terminal.columns() : Integer.MAX_VALUE;
        rankWidth = Integer.toString(rows.size()).length();
        int room = columns - margin() - GAP - SCORE - GAP - widest(rows.stream().map(Row::why));
        titleWidth = Math.min(widest(rows.stream().map(Row::title)), Math.max(SHORTEST_TITLE, room));
    }

    /** The lines, the heading first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(DisplayWidth.cut(DisplayWidth.pad("  Trending", margin() + titleWidth) + "  score  why", columns));
        for (int i = 0; i < rows.size(); i++) {
            lines.add(DisplayWidth.cut(line(i + 1, rows.get(i)), columns));
        }
        return lines;
    }

    private String line(int rank, Row row) {
        String title = DisplayWidth.pad(DisplayWidth.cut(row.title(), titleWidth), titleWidth);
        return String.format(
                Locale.ROOT, "  %" + rankWidth + "d  %s  %5s  %s", rank, title, score(row.score()), row.why());
    }

    /** What has faded is not nothing. */
    private static String score(double score) {
        return score > 0 && score < LEAST / 2 ? "<" + LEAST : String.format(Locale.ROOT, "%.2f", score);
    }

    private int margin() {
        return GAP + rankWidth + GAP;
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(DisplayWidth::of).max().orElse(0);
    }
}
