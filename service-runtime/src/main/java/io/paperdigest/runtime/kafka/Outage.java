package io.paperdigest.runtime.kafka;

import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnsupportedVersionException;

/** Tells a Kafka that is away from one that will never do as we are set. */
public final class Outage {

    /** What Kafka's clients say of names that mean nothing yet, such as those of containers that are started later. */
    private static final String UNKNOWN_HOST = "No resolvable bootstrap urls";

    private Outage() {}

    /** Whether this comes of brokers that were away or moved: nobody's mistake, and over when they are back. */
    public static boolean isOne(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetriableException
                    || cause instanceof ProducerFencedException
                    || cause instanceof InvalidProducerEpochException
                    || cause instanceof InvalidPidMappingException) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same may work later, without anybody changing a setting. */
    public static boolean mayPass(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean lasting = cause instanceof AuthenticationException
                    || cause instanceof AuthorizationException
                    || cause instanceof UnsupportedVersionException
                    || (cause instanceof ConfigException
                            && !String.valueOf(cause.getMessage()).contains(UNKNOWN_HOST));
            if (lasting) {
                return false;
            }
        }
        return true;
    }
}
