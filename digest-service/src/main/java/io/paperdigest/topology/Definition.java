package io.paperdigest.topology;

import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicRequest;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a topic: by the catalogue that the program or a file brought last, and over it by whoever asked.
 *
 * @param catalogue the catalogue's; null when it has none
 * @param asked whether somebody's word stands over the catalogue's
 * @param own what they said; null when they removed it, and when nobody asked
 */
record Definition(
        @Nullable Topic catalogue, boolean asked, @Nullable Topic own) {

    static final Definition NONE = new Definition(null, false, null);

    /** What holds; null when there is no such topic. */
    @Nullable
    Topic topic() {
        return asked ? own : catalogue;
    }

    Definition inCatalogue(@Nullable Topic topic) {
        return new Definition(topic, asked, own);
    }

    Definition after(TopicRequest request) {
        return switch (request.action()) {
            case DEFINE -> new Definition(catalogue, true, request.topic());
            case REMOVE -> new Definition(catalogue, true, null);
            case RESTORE -> new Definition(catalogue, false, null);
        };
    }

    /** Whether it says no more than if it were not there. */
    boolean isEmpty() {
        return catalogue == null && !asked;
    }
}
