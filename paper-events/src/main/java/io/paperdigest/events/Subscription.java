package io.paperdigest.events;

import java.util.List;

/**
 * What one person follows. A tombstone on {@code subscriptions} is a person who left.
 *
 * @param id a function of the address; the key
 * @param email where the digest goes
 * @param topics the ids of the topics followed, sorted; empty for the general digest
 */
public record Subscription(String id, String email, List<String> topics) {

    public Subscription {
        Check.text(id, "id");
        Check.text(email, "email");
        topics = Check.list(topics);
    }
}
