package io.paperdigest.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.IntSupplier;

/**
 * Ctrl-C and SIGTERM: the work is told, is interrupted, and may close what it holds; then the process ends. What was
 * done so far stays, so that the next run continues there.
 */
final class StopSignal {

    /** As long as container engines wait, a little less. */
    private static final Duration PATIENCE = Duration.ofSeconds(9);

    /** Whether the process ends of itself. It can only do so once, whoever asks. */
    private static volatile boolean ending;

    private final PrintStream err;
    private volatile Runnable listener = () -> {};
    private volatile boolean stopped;

    StopSignal(PrintStream err) {
        this.err = err;
    }

    /** Does the work on this thread and ends the process with its status. Returns only after a signal. */
    void exitAfter(IntSupplier work) {
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(worker), "stop"));
        int status = ended(work);
        if (!stopped) {
            exit(status);
        }
    }

    /** Work that ends by an error ends the process too, and was not stopped either. */
    private int ended(IntSupplier work) {
        try {
            return work.getAsInt();
        } finally {
            ending = !stopped;
        }
    }

    /** Whom to tell of a stop, from another thread, before the work is interrupted. Takes the place of the one before. */
    void tell(Runnable listener) {
        this.listener = listener;
    }

    /** Ends the process from any thread, for a reason that was said: this is no stop. Does not return. */
    static void exit(int status) {
        ending = true;
        System.exit(status);
    }

    /** Runs at every end of the process. */
    private void stop(Thread worker) {
        if (ending) {
            return;
        }
        stopped = true;
        err.println();
        err.println("Stopped. Run again to continue.");
        listener.run();
        worker.interrupt();
        try {
            worker.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
