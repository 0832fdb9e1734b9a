package io.paperdigest.delivery;

import io.paperdigest.events.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * Whether a digest may have arrived although nobody said so. Such a one is tried once more and never again, whatever
 * happens in between; so once uncertain, all later records of the delivery say it at the head of their reason.
 */
final class Doubt {

    /** A server's answer begins with its code, so it can't look like this. */
    private static final String MARK = "May have arrived before.";

    private Doubt() {}

    /** Whether the digest may have arrived in an earlier attempt than the one this record is about. */
    static boolean isOver(Delivery delivery) {
        return delivery.reason() != null && delivery.reason().startsWith(MARK);
    }

    /** The reason of a record that follows this one. */
    static @Nullable String carry(Delivery before, @Nullable String reason) {
        if (!isOver(before) && before.state() != Delivery.State.UNCERTAIN) {
            return reason;
        }
        if (reason == null) {
            return MARK;
        }
        return reason.startsWith(MARK) ? reason : MARK + " " + reason;
    }
}
