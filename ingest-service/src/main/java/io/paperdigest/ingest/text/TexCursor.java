package io.paperdigest.ingest.text;

/** A place in a text that moves forward only, up to a limit. */
class TexCursor {

    private static final int LONGEST_NAME = 40;

    final String in;
    int at;
    int limit;

    TexCursor(String in) {
        this.in = in;
        this.limit = in.length();
    }

    boolean startsNumber(int from) {
        int i = from;
        while (i < limit && (in.charAt(i) == '{' || in.charAt(i) == '-')) {
            i++;
        }
        return i < limit && Character.isDigit(in.charAt(i));
    }

    String name() {
        int from = at;
        while (at < limit && at - from < LONGEST_NAME && isAscii(in.charAt(at))) {
            at++;
        }
        String name = in.substring(from, at);
        // \nWe: a line break that was escaped somewhere, not a command.
        if (name.length() > 1 && name.charAt(0) == 'n' && Character.isUpperCase(name.charAt(1))) {
            at = from + 1;
            return "n";
        }
        return name;
    }

    static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The char that is read next; NUL at the end. */
    char peek() {
        return at < limit ? in.charAt(at) : 0;
    }

    /** Whether the text ahead starts so. */
    boolean ahead(String text) {
        return at + text.length() <= limit && in.startsWith(text, at);
    }

    /** Whether a word that goes on for so many chars ends there. */
    boolean endsBehind(int chars) {
        return at + chars >= limit || !Character.isLetter(in.charAt(at + chars));
    }

    void skip(int chars) {
        at = Math.min(limit, at + chars);
    }

    void skipSpaces() {
        while (at < limit && in.charAt(at) == ' ') {
            at++;
        }
    }

    /** Passes over {@code [...]}. */
    void skipOption() {
        if (peek() != '[') {
            return;
        }
        int close = in.indexOf(']', at);
        if (close > 0 && close < limit && close - at < 200) {
            at = close + 1;
        }
    }
}
