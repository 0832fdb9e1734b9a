package io.paperdigest.standalone.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lines of text in columns: with one of some marks between them, and with quotes around those that have the mark inside. */
final class Columns {

    /** In the order in which they are tried: those that are rare in titles and names first. */
    private static final List<Character> MARKS = List.of('%', '|', '\t', '>', '#', ';', ',');

    private static final char QUOTE = '"';
    private static final String FIELDS_WITH_QUOTES = ",;\t";

    private Columns() {}

    /**
     * The lines, split at the first mark with which they make sense; none when there is none.
     *
     * @param makeSense whether the split lines, at least one, are of the kind that is wanted
     */
    static Stream<List<String[]>> of(List<String> lines, Predicate<List<String[]>> makeSense) {
        return MARKS.stream()
                .filter(mark -> !lines.isEmpty() && lines.getFirst().indexOf(mark) >= 0)
                .map(mark -> lines.stream().map(line -> split(line, mark)).toList())
                .filter(makeSense)
                .limit(1);
    }

    private static String[] split(String line, char mark) {
        boolean quotes = FIELDS_WITH_QUOTES.indexOf(mark) >= 0 && line.indexOf(QUOTE) >= 0;
        List<String> fields = new ArrayList<>();
        for (int at = 0; at <= line.length(); ) {
            int end = quotes && at < line.length() && line.charAt(at) == QUOTE ? endOfQuoted(line, at) : at;
            int next = line.indexOf(mark, end);
            int to = next < 0 ? line.length() : next;
            fields.add(quotes ? unquoted(line.substring(at, to)) : line.substring(at, to));
            at = to + 1;
        }
        return fields.toArray(String[]::new);
    }

    /** Behind the closing quote; two quotes inside are one of the text. */
    private static int endOfQuoted(String line, int open) {
        int at = line.indexOf(QUOTE, open + 1);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == QUOTE) {
            at = line.indexOf(QUOTE, at + 2);
        }
        return at < 0 ? line.length() : at + 1;
    }

    private static String unquoted(String field) {
        String text = field.strip();
        boolean quoted = text.length() > 1 && text.charAt(0) == QUOTE && text.charAt(text.length() - 1) == QUOTE;
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : field;
    }
}
