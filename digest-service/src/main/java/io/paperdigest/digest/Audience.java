package io.paperdigest.digest;

import io.paperdigest.events.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a digest is for.
 *
 * @param email where it goes; null for the general digest that is only written to disk
 * @param topics the ids of the topics followed; empty for the general digest of all papers
 * @param changeUrl where topics are changed; null where nothing answers
 * @param unsubscribeUrl where one unsubscribes; null where nothing answers
 * @param contact whom one writes to for both; null where only the command line can
 */
public record Audience(
        @Nullable String email,
        List<String> topics,
        @Nullable String changeUrl,
        @Nullable String unsubscribeUrl,
        @Nullable Contact contact) {

    /**
     * Somebody who reads mail.
     *
     * @param address for people
     * @param mailto opens a mail to it
     */
    public record Contact(String address, String mailto) {

        /** @throws IllegalArgumentException when the link is another one than that */
        public Contact {
            if (!mailto.startsWith("mailto:")) {
                throw new IllegalArgumentException("Not a link to write to: " + mailto);
            }
        }
    }

    /** Nobody in particular. */
    public static final Audience GENERAL = new Audience(null, List.of(), null, null);

    public Audience {
        topics = List.copyOf(topics);
    }

    /** With nobody to write to. */
    public Audience(
            @Nullable String email, List<String> topics, @Nullable String changeUrl, @Nullable String unsubscribeUrl) {
        this(email, topics, changeUrl, unsubscribeUrl, null);
    }

    /** The same people, with somebody to write to. */
    public Audience writingTo(@Nullable Contact reader) {
        return new Audience(email, topics, changeUrl, unsubscribeUrl, reader);
    }

    /** Whether only some topics are followed. */
    public boolean isPersonal() {
        return !topics.isEmpty() && !topics.contains(Topic.ALL);
    }
}
