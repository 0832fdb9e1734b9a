package io.paperdigest.runtime.kafka;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.InconsistentGroupProtocolException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SecurityDisabledException;
import org.apache.kafka.common.errors.StreamsInvalidTopologyException;

/** Tells a Kafka that is away from one that will never do as we are set. */
public final class Outage {

    /** What Kafka's clients say of names that mean nothing yet, such as those of containers that are started later. */
    private static final String UNKNOWN_HOST = "No resolvable bootstrap urls";

    private static final String PRODUCER = "org.apache.kafka.clients.producer.";

    /** What stays as it is until somebody changes a setting, a permission or a broker's version. */
    private static final List<Class<? extends KafkaException>> SETTINGS = List.of(
            ConfigException.class,
            InvalidConfigurationException.class, // wrong credentials, forbidden, too old
            SecurityDisabledException.class,
            PolicyViolationException.class,
            InconsistentGroupProtocolException.class,
            StreamsInvalidTopologyException.class);

    /** What the same record would bring again. */
    private static final List<Class<? extends KafkaException>> RECORDS =
            List.of(RecordTooLargeException.class, InvalidRecordException.class, InvalidTimestampException.class);

    private Outage() {}

    /**
     * Whether this comes of brokers that were away or moved: nobody's mistake, and over when they are back. That is so when
     * the innermost cause is what a Kafka client says, unless of settings or records: it ends one transaction, producer or
     * membership, and the next one goes on from the last commit. What our own code throws would come again.
     */
    public static boolean isOne(Throwable failure) {
        return mayPass(failure)
                && chain(failure).noneMatch(cause -> isAny(RECORDS, cause))
                && (chain(failure).anyMatch(RetriableException.class::isInstance)
                        || isSaidByClient(innermost(failure)));
    }

    /** Whether the same may work later, without anybody changing a setting. */
    public static boolean mayPass(Throwable failure) {
        return chain(failure).noneMatch(Outage::isLasting);
    }

    private static boolean isLasting(Throwable cause) {
        return isAny(SETTINGS, cause) && !isOfBrokersThatAreMissing(cause);
    }

    private static boolean isOfBrokersThatAreMissing(Throwable cause) {
        return cause instanceof InvalidReplicationFactorException
                || String.valueOf(cause.getMessage()).contains(UNKNOWN_HOST);
    }

    /** Errors that a broker answers are {@link ApiException}s; a producer's own are plain, or of its state. */
    private static boolean isSaidByClient(Throwable cause) {
        return cause instanceof ApiException
                || cause instanceof CommitFailedException
                || cause.getClass() == KafkaException.class
                || (cause instanceof IllegalStateException && isThrownByProducer(cause));
    }

    /** A commit whose answer took too long leaves it in a state in which it refuses all else. */
    private static boolean isThrownByProducer(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(PRODUCER);
    }

    private static boolean isAny(List<Class<? extends KafkaException>> types, Throwable cause) {
        return types.stream().anyMatch(type -> type.isInstance(cause));
    }

    private static Throwable innermost(Throwable failure) {
        return chain(failure).reduce(failure, (outer, inner) -> inner);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
