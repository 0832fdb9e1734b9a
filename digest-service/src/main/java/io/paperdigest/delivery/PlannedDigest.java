package io.paperdigest.delivery;

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

    /** Makes the mail. Must give the same bytes for the same id. */
    @FunctionalInterface
    public interface Letter {

        /**
         * The mail, whole.
         *
         * @param messageId that of the first attempt, which a second one repeats whatever the sender is by then
         */
        byte[] bytes(String messageId);
    }

    public PlannedDigest {
        papers = List.copyOf(papers);
    }
}
