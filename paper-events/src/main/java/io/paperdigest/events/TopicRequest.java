package io.paperdigest.events;

import org.jspecify.annotations.Nullable;

/**
 * Asks that the catalogue of topics be changed. Answered on {@code topics.answers}. What was asked holds over the
 * catalogue that the program or a file brings, until it is asked to be restored.
 *
 * @param request names the request; the key of its answer
 * @param id the topic's id: lower-case words joined by hyphens
 * @param action what to do
 * @param title for people; null unless it is defined
 * @param group the part of the catalogue it stands in, for people; null unless it is defined
 * @param query in Lucene's classic syntax, as for {@link Topic}; null unless it is defined
 */
public record TopicRequest(
        String request,
        String id,
        Action action,
        @Nullable String title,
        @Nullable String group,
        @Nullable String query)
        implements JournalRecord {

    /** What to do with a topic. */
    public enum Action {
        /** It is what is said here from now on, whether it was there before or not. */
        DEFINE,
        /** It is gone, also when the catalogue has it. */
        REMOVE,
        /** It is again what the catalogue says, or gone when the catalogue does not have it. */
        RESTORE
    }

    public TopicRequest {
        Check.text(request, "request");
        Check.text(id, "id");
        Check.present(action, "action");
    }

    /** Asks that a topic be defined or changed. */
    public static TopicRequest define(String request, Topic topic) {
        return new TopicRequest(request, topic.id(), Action.DEFINE, topic.title(), topic.group(), topic.query());
    }

    /** Asks that a topic be removed. */
    public static TopicRequest remove(String request, String id) {
        return new TopicRequest(request, id, Action.REMOVE, null, null, null);
    }

    /** Asks that a topic be what the catalogue says. */
    public static TopicRequest restore(String request, String id) {
        return new TopicRequest(request, id, Action.RESTORE, null, null, null);
    }

    /**
     * The topic that is to be defined.
     *
     * @throws IllegalArgumentException with what is missing or wrong; a query is not read here
     */
    public Topic topic() {
        return new Topic(id, orEmpty(title), orEmpty(group), orEmpty(query));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
