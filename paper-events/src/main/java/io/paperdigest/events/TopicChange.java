package io.paperdigest.events;

import org.jspecify.annotations.Nullable;

/**
 * A topic defined, changed or removed; holds from its place in the journal on.
 *
 * @param id the topic's id
 * @param topic what it is from now on; null when it is removed
 * @param catalogue the catalogue's version from then on; null in the journal, and in records from before it was said
 */
public record TopicChange(
        String id, @Nullable Topic topic, @Nullable Integer catalogue) implements JournalRecord, Resolved {

    /** A change whose version is not known yet. */
    public TopicChange(String id, @Nullable Topic topic) {
        this(id, topic, null);
    }

    public TopicChange {
        Check.text(id, "id");
        if (topic != null && !topic.id().equals(id)) {
            throw new IllegalArgumentException("id \"" + id + "\" is not the topic's id \"" + topic.id() + "\"");
        }
    }

    /** The same change, with the catalogue's version. */
    public TopicChange in(int version) {
        return new TopicChange(id, topic, version);
    }
}
