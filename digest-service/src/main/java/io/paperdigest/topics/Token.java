package io.paperdigest.topics;

/**
 * A term where it stands in a paper.
 *
 * @param term as the analyzer makes it
 * @param position the how manieth of its field's value
 * @param span in the paper's text
 */
record Token(String term, int position, Span span) {}
