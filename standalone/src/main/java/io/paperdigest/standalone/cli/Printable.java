package io.paperdigest.standalone.cli;

import java.util.regex.Pattern;

/** Text from elsewhere, made safe for a terminal: what comes from a page must not move the cursor or ring the bell. */
public final class Printable {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private Printable() {}

    /** On one line, without control characters. */
    public static String of(String text) {
        return ofLine(text).strip();
    }

    /** As {@link #of}, but an indented line stays indented. */
    public static String ofLine(String text) {
        return UNSAFE.matcher(text).replaceAll(" ").stripTrailing();
    }
}
