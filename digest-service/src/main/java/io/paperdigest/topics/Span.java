package io.paperdigest.topics;

/**
 * Part of a paper's text.
 *
 * @param start its first character in {@link PaperFields#reading()}
 * @param end the character after its last
 */
record Span(int start, int end) implements Comparable<Span> {

    /** From this one's first character to the other's last. */
    Span to(Span other) {
        return new Span(start, other.end);
    }

    /** Both in one, when the other does not begin before this one. */
    Span with(Span other) {
        return new Span(start, Math.max(end, other.end));
    }

    Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
