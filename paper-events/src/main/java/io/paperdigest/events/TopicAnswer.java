package io.paperdigest.events;

import org.jspecify.annotations.Nullable;

/**
 * Answers a request to change the catalogue of topics.
 *
 * @param request the request; the key on {@code topics.answers}
 * @param id the topic's id, as it was asked
 * @param accepted true when it holds; false when nothing was changed
 * @param catalogue the catalogue's version from then on; null when nothing was changed
 * @param column where in the query the mistake is, counted from 1; null when there is none, or not in the query
 * @param reason why nothing was changed, for people; null when it holds
 */
public record TopicAnswer(
        String request,
        String id,
        boolean accepted,
        @Nullable Integer catalogue,
        @Nullable Integer column,
        @Nullable String reason) {

    public TopicAnswer {
        Check.text(request, "request");
        Check.text(id, "id");
        if (!accepted) {
            Check.text(reason, "reason");
        }
    }

    /** It holds. */
    public static TopicAnswer accepted(TopicRequest request, int catalogue) {
        return new TopicAnswer(request.request(), request.id(), true, catalogue, null, null);
    }

    /**
     * Nothing was changed.
     *
     * @param column where in the query the mistake is; null when it is elsewhere
     */
    public static TopicAnswer refused(TopicRequest request, @Nullable Integer column, String reason) {
        return new TopicAnswer(request.request(), request.id(), false, null, column, reason);
    }
}
