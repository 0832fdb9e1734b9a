package io.paperdigest.standalone.cli;

/**
 * Which live ranking to show.
 *
 * @param topic the topic's id, or {@code all}
 * @param json whether to print JSON
 * @param state where
 */
public record RankingsOptions(String topic, boolean json, StateOptions state) {}
