package io.paperdigest.subscriptions;

import io.paperdigest.events.Subscription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a request to follow something. */
public sealed interface SubscribeResult {

    /**
     * To be written.
     *
     * @param subscription as it is from now on
     * @param before the topics followed so far; null for a new subscriber, empty for the general digest
     */
    record Subscribed(Subscription subscription, @Nullable List<String> before) implements SubscribeResult {}

    /** Nothing to write: all of it is followed already. */
    record AlreadySo(Subscription subscription) implements SubscribeResult {}

    /** Nothing was changed: some topics are not in the catalogue. */
    record UnknownTopics(List<UnknownTopic> topics) implements SubscribeResult {
        public UnknownTopics {
            topics = List.copyOf(topics);
        }
    }

    /**
     * Nothing was changed: this is no address.
     *
     * @param email as it was written
     * @param reason why: {@code it has no @}
     */
    record InvalidAddress(String email, String reason) implements SubscribeResult {}
}
