package io.paperdigest.events;

import org.jspecify.annotations.Nullable;

/**
 * A topic defined, changed or removed; holds from its place in the journal on.
 *
 * @param id the topic's id
 * @param topic what it is from now on; null when it is removed
 */
public record TopicChange(String id, @Nullable Topic topic) implements JournalRecord, Resolved {

    public TopicChange {
        Check.text(id, "id");
        if (topic != null && !topic.id().equals(id)) {
            throw new IllegalArgumentException("id \"" + id + "\" is not the topic's id \"" + topic.id() + "\"");
        }
    }
}
