package io.paperdigest.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One digest to one subscriber, with its outcome.
 *
 * @param edition the edition's id
 * @param subscriber the subscription's id, or {@link #EVERYONE} for the digest that is only written to disk
 * @param state how far it got
 * @param messageId a function of subscriber and edition
 * @param attempts how often it was handed to the mail server
 * @param papers the ids of the papers the digest shows, in its order: not shown again as new
 * @param reason the mail server's answer, or what went wrong; null when there is nothing to say
 * @param at when this was recorded
 */
public record Delivery(
        String edition,
        String subscriber,
        State state,
        String messageId,
        int attempts,
        List<String> papers,
        @Nullable String reason,
        Instant at) {

    /** The general digest, which nobody subscribed to and which is only written to disk. */
    public static final String EVERYONE = "everyone";

    /** How far a delivery got. */
    public enum State {
        /** Planned, and written to disk; not handed to a mail server. */
        PENDING,
        /** Handed to the mail server, no outcome known; after a crash this reads as uncertain. */
        ATTEMPTED,
        /** The mail server took it. */
        ACCEPTED,
        /** Refused for now (4xx): planned again later. */
        DEFERRED,
        /** Refused for good (5xx). */
        BOUNCED,
        /** Not to be sent: unsubscribed since. */
        SUPPRESSED,
        /** Attempted, and the connection or the process ended before an answer: tried once more, then left. */
        UNCERTAIN
    }

    public Delivery {
        Check.text(edition, "edition");
        Check.text(subscriber, "subscriber");
        Check.present(state, "state");
        Check.text(messageId, "messageId");
        Check.atLeast(0, attempts, "attempts");
        papers = Check.list(papers);
        Check.present(at, "at");
    }

    /** The key on {@code deliveries}. */
    public String key() {
        return edition + "/" + subscriber;
    }
}
