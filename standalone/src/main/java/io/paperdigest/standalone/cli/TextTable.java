package io.paperdigest.standalone.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows under headings, in columns as wide as they must be. On a terminal lines are cut at its width. */
public final class TextTable {

    private static final String NUMBER = "#";

    private final List<Boolean> numbers;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param headings with {@code #} in front where the column holds numbers, which stand to the right */
    public TextTable(String... headings) {
        numbers = Arrays.stream(headings)
                .map(heading -> heading.startsWith(NUMBER))
                .toList();
        row(Arrays.stream(headings)
                .map(heading -> heading.startsWith(NUMBER) ? heading.substring(1) : heading)
                .toArray(String[]::new));
    }

    /** Adds a row of as many cells as there are headings. */
    public void row(String... cells) {
        rows.add(Arrays.stream(cells).map(Printable::of).toList());
    }

    /** The lines, the headings first. */
    public List<String> lines(Terminal terminal) {
        int columns = terminal.outIsTerminal() ? terminal.columns() : Integer.MAX_VALUE;
        return rows.stream()
                .map(this::line)
                .map(line -> DisplayWidth.cut(line.stripTrailing(), columns))
                .toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String filler = " ".repeat(width(i) - DisplayWidth.of(row.get(i)));
            line.append("  ").append(numbers.get(i) ? filler + row.get(i) : row.get(i) + filler);
        }
        return line.toString();
    }

    private int width(int column) {
        return IntStream.range(0, rows.size())
                .map(row -> DisplayWidth.of(rows.get(row).get(column)))
                .max()
                .orElse(0);
    }
}
