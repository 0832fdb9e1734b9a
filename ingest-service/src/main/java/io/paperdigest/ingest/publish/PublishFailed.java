package io.paperdigest.ingest.publish;

/** Kafka did not take or keep what was read. Reading the same pages again continues. */
public final class PublishFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param message for people
     */
    public PublishFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
