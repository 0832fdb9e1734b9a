package io.paperdigest.standalone;

/** The embedded broker did not start. The message says why, for people. */
public final class BrokerFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BrokerFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    static BrokerFailedException of(Throwable cause) {
        return new BrokerFailedException("Kafka did not start: " + cause.getMessage(), cause);
    }
}
