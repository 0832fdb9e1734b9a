package io.paperdigest.subscriptions;

import io.paperdigest.delivery.MailAddress;
import io.paperdigest.events.Subscription;
import java.util.List;

/** What came of a request to follow less. */
public sealed interface UnsubscribeResult {

    /** To be deleted. */
    record Unsubscribed(Subscription subscription) implements UnsubscribeResult {}

    /** To be written: some topics remain. */
    record FollowsLess(Subscription subscription) implements UnsubscribeResult {}

    /**
     * Nothing was changed: some topics were not followed.
     *
     * @param subscription as it stands
     * @param topics which, with those that may have been meant
     */
    record NotFollowed(Subscription subscription, List<UnknownTopic> topics) implements UnsubscribeResult {
        public NotFollowed {
            topics = List.copyOf(topics);
        }
    }

    /**
     * Nothing was changed: there is no such subscriber.
     *
     * @param nearest addresses that may have been meant, nearest first; may be empty
     */
    record NotSubscribed(MailAddress address, List<String> nearest) implements UnsubscribeResult {
        public NotSubscribed {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * Nothing was changed: this is no address.
     *
     * @param email as it was written
     * @param reason why: {@code it has no @}
     */
    record InvalidAddress(String email, String reason) implements UnsubscribeResult {}
}
