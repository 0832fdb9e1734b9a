package io.paperdigest.standalone.cli;

import io.paperdigest.events.TopicRequest;
import java.util.Optional;

/**
 * What to do with a topic.
 *
 * @param action what
 * @param id the topic's id, as typed
 * @param query the new query; empty to keep the one it has
 * @param title the new title; empty to keep the one it has
 * @param group the new group; empty to keep the one it has
 * @param state where the installation keeps what it knows
 */
public record TopicOptions(
        TopicRequest.Action action,
        String id,
        Optional<String> query,
        Optional<String> title,
        Optional<String> group,
        StateOptions state) {}
