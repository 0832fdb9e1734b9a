package io.paperdigest.standalone.cli;

import java.util.List;

/**
 * Who leaves, or what they follow no more.
 *
 * @param email their address, as typed
 * @param topics the ids of the topics that end, as typed, without repetitions; empty to end all of it
 * @param state where the installation keeps what it knows
 */
public record UnsubscribeOptions(String email, List<String> topics, StateOptions state) {

    public UnsubscribeOptions {
        topics = topics.stream().distinct().toList();
    }
}
