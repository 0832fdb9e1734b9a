package io.paperdigest.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Channels as a table: the numbers on a line, and below it what keys and values are. On a terminal lines are cut at its
 * width; elsewhere nothing is cut.
 */
public final class ChannelTable {

    /**
     * A channel.
     *
     * @param name the Kafka topic's name
     * @param records how many there are: {@code 66}
     * @param partitions how many it has
     * @param kept how long: {@code 30 days}
     * @param writers who writes it
     * @param readers who of ours reads it; may be empty
     * @param key what its keys are
     * @param value which schema its values follow
     */
    public record Row(
            String name,
            String records,
            int partitions,
            String kept,
            String writers,
            String readers,
            String key,
            String value) {}

    private record Column(String heading, boolean isNumber, Function<Row, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("channel", false, Row::name),
            new Column("records", true, Row::records),
            new Column("partitions", true, row -> Integer.toString(row.partitions())),
            new Column("kept", false, Row::kept),
            new Column("written by", false, Row::writers),
            new Column("read by", false, Row::readers));

    private final List<Row> rows;
    private final int columns;
    private final List<Integer> widths;

    /**
     * A table to be printed.
     *
     * @param rows the channels
     * @param terminal where it will be printed
     */
    public ChannelTable(List<Row> rows, Terminal terminal) {
        this.rows = List.copyOf(rows);
        columns = terminal.outIsTerminal() ? terminal.columns() : Integer.MAX_VALUE;
        widths = COLUMNS.stream().map(this::width).toList();
    }

    /** The lines, the heading first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(Column::heading));
        for (Row row : rows) {
            lines.add(line(column -> column.cell().apply(row)));
            lines.add(DisplayWidth.cut("    " + row.key() + ": " + row.value(), columns));
        }
        return lines;
    }

    private int width(Column column) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(column.cell().apply(row)))
                .reduce(DisplayWidth.of(column.heading()), Math::max);
    }

    private String line(Function<Column, String> cell) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < COLUMNS.size(); i++) {
            String text = cell.apply(COLUMNS.get(i));
            String filler = " ".repeat(widths.get(i) - DisplayWidth.of(text));
            line.append("  ").append(COLUMNS.get(i).isNumber() ? filler + text : text + filler);
        }
        return DisplayWidth.cut(line.toString().stripTrailing(), columns);
    }
}
