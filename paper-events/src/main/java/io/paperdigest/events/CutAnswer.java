package io.paperdigest.events;

/**
 * Answers a request to cut.
 *
 * @param request the request; the key on {@code cuts}
 * @param edition the day's edition
 * @param closed true when the request closed this edition; false when nothing had come since it was closed
 */
public record CutAnswer(String request, String edition, boolean closed) {

    public CutAnswer {
        Check.text(request, "request");
        Check.text(edition, "edition");
    }
}
