package io.paperdigest.standalone;

import io.paperdigest.ingest.IngestStopped;
import java.nio.channels.ClosedByInterruptException;
import org.apache.kafka.common.errors.InterruptException;

/** Tells work that was stopped from work that failed: each library has its own exception for an interrupt. */
final class Stopped {

    private Stopped() {}

    /**
     * Hands a failure back, to be thrown.
     *
     * @throws InterruptedException instead, when the failure comes of a stop
     */
    static RuntimeException or(RuntimeException failure) throws InterruptedException {
        if (comesOfStop(failure)) {
            InterruptedException stopped = new InterruptedException("Stopped");
            stopped.initCause(failure);
            throw stopped;
        }
        return failure;
    }

    private static boolean comesOfStop(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isStop(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(Throwable cause) {
        return cause instanceof InterruptException
                || cause instanceof IngestStopped
                || cause instanceof ClosedByInterruptException
                || cause instanceof InterruptedException;
    }
}
