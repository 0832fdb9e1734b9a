package io.paperdigest.subscriptions;

import java.util.List;

/**
 * A topic that was asked for and is not there.
 *
 * @param asked as it was written
 * @param nearest ids that may have been meant, nearest first; may be empty
 */
public record UnknownTopic(String asked, List<String> nearest) {

    public UnknownTopic {
        nearest = List.copyOf(nearest);
    }
}
