package io.paperdigest.delivery;

import io.paperdigest.events.Delivery;
import java.util.Collection;
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

    /** Writes a record. Durable when it returns; when it throws, the run must end, as if killed. */
    void record(Delivery delivery);
}
