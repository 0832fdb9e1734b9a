package io.paperdigest.ingest;

/** Reading was stopped from outside. What was published stays; reading the same pages again continues. */
public final class IngestStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    IngestStopped() {
        super("Stopped. Run again to continue.");
    }
}
