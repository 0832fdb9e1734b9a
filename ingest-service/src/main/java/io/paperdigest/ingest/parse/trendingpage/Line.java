package io.paperdigest.ingest.parse.trendingpage;

import org.jspecify.annotations.Nullable;

/**
 * A line of a page.
 *
 * @param number 1 for the first
 * @param text without its line end; bytes that are not UTF-8 read U+FFFD
 * @param bytes how many bytes the line has, at least those of {@code text}
 * @param closed whether a line end follows
 * @param problem why the line can't be trusted, for people; null when it can
 */
record Line(
        int number,
        String text,
        long bytes,
        boolean closed,
        @Nullable String problem) {

    boolean isBlank() {
        return problem == null && text.isBlank();
    }
}
