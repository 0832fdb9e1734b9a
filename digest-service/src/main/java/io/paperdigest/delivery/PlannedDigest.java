package io.paperdigest.delivery;

import java.time.Instant;
import java.util.List;

/**
 * A digest that is to be mailed.
 *
 * @param subscriber the subscription's id
 * @param to where it goes
 * @param papers the ids of the papers it shows, in its order
 * @param messageId see {@link MessageIds}
 * @param letter makes the mail when its turn has come
 */
public record PlannedDigest(String subscriber, MailAddress to, List<String> papers, String messageId, Letter letter) {

    /** Makes the mail. Must give the same bytes for the same id at any moment after the edition's cut. */
    @FunctionalInterface
    public interface Letter {

        /**
         * The mail, whole.
         *
         * @param messageId that of the first attempt, which a second one repeats whatever the sender is by then
         * @param sent when it is handed over: a mail is not dated later, though its day may be cut before the day's cut time
         */
        byte[] bytes(String messageId, Instant sent);
    }

    public PlannedDigest {
        papers = List.copyOf(papers);
    }
}
