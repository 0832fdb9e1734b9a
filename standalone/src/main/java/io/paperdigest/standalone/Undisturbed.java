package io.paperdigest.standalone;

/**
 * Closes things on a thread that was interrupted. Kafka's clients wait when they are closed, and an interrupt ends the
 * wait with an exception: what they hold, and what is closed after them, would stay open.
 */
final class Undisturbed {

    private Undisturbed() {}

    /** Runs it as if there had been no interrupt, which is given back to the thread afterwards. */
    static void close(Runnable closing) {
        boolean interrupted = Thread.interrupted();
        try {
            closing.run();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
