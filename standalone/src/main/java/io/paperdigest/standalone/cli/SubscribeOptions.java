package io.paperdigest.standalone.cli;

import java.util.List;

/**
 * Who subscribes to what.
 *
 * @param email their address, as typed
 * @param topics the ids of the topics, as typed, without repetitions; empty for the general digest
 * @param state where the installation keeps what it knows
 */
public record SubscribeOptions(String email, List<String> topics, StateOptions state) {

    public SubscribeOptions {
        topics = topics.stream().distinct().toList();
    }
}
