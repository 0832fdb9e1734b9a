package io.paperdigest.standalone.cli;

/**
 * Which channels to look at.
 *
 * @param state where the installation keeps what it knows
 * @param json whether to print one JSON object instead of text
 */
public record ChannelsOptions(StateOptions state, boolean json) {}
