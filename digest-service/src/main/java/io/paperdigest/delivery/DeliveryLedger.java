package io.paperdigest.delivery;

import io.paperdigest.events.Cut;
import io.paperdigest.events.Delivery;
import java.util.Collection;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The book of deliveries: the last record of each. What is in it decides whether anybody is mailed, so a record counts
 * only once it is durable. One writer at a time.
 */
public interface DeliveryLedger {

    /** The last record of this delivery; null when it was never planned. */
    @Nullable
    Delivery get(String edition, String subscriber);

    /** The last record of each delivery of this edition, in any order. */
    Collection<Delivery> ofEdition(String edition);

    /**
     * Whether a subscriber is done with the day of a cut: an edition of that day before it was delivered, or can't be, or
     * is not tried again.
     */
    default boolean isDoneWithDayOf(Cut cut, String subscriber) {
        return IntStream.range(1, cut.number())
                .mapToObj(number -> get(Cut.editionId(cut.date(), number), subscriber))
                .anyMatch(delivery -> delivery != null && !Deliveries.isOpen(delivery));
    }

    /** Writes a record. Durable when it returns; when it throws, the run must end, as if killed. */
    void record(Delivery delivery);
}
