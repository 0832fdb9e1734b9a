package io.paperdigest.runtime.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Passes over one message of Kafka's consumer, an error that is none: a member of a group asked for its offsets while its
 * group rebalanced, as at most starts, and asks again with the epoch that it has since. A consumer that does not get them
 * in the end throws, and that is logged where it is caught. Kafka 4.3.1 says it as an error that can't be retried;
 * KAFKA-20765 makes it a line for debugging, and this superfluous.
 */
public final class StaleEpochs extends TurboFilter {

    private static final String CONSUMER = "org.apache.kafka.clients.consumer.internals.";
    private static final String MESSAGE = "OffsetFetch failed with STALE_MEMBER_EPOCH";

    /** @param format the message, which Kafka's loggers hand over as a whole; null where only the level is asked for */
    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable failure) {
        boolean stale =
                format != null && format.contains(MESSAGE) && logger.getName().startsWith(CONSUMER);
        return stale ? FilterReply.DENY : FilterReply.NEUTRAL;
    }
}
