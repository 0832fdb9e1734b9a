package io.paperdigest.standalone;

import java.util.List;

/** Points at a place in a line of text that may be longer than the terminal is wide. */
final class Caret {

    private static final String INDENT = "  ";

    private Caret() {}

    /**
     * The line, or the part of it around the place, and a line with a caret below the place.
     *
     * @param column counted from 1; may be one more than the line is long
     * @param width of the terminal
     */
    static List<String> under(String line, int column, int width) {
        String text = line.replaceAll("\\s", " ");
        int room = width - INDENT.length();
        int at = Math.clamp(column - 1L, 0, text.length());
        int from = text.length() + 1 <= room ? 0 : Math.clamp(at - room / 2L, 0, text.length() + 1 - room);
        String part = text.substring(from, Math.min(text.length(), from + room));
        return List.of(INDENT + part, INDENT + " ".repeat(at - from) + "^");
    }
}
