package io.paperdigest.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.IntSupplier;

/**
 * Ctrl-C and SIGTERM: the work is interrupted and may close what it holds; then the process ends. What was done so far
 * stays, so that the next run continues there.
 */
final class StopSignal {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Thread worker;
    private final PrintStream err;
    private volatile boolean stopped;

    private StopSignal(Thread worker, PrintStream err) {
        this.worker = worker;
        this.err = err;
    }

    /** Does the work on this thread and ends the process with its status. Returns only after a signal. */
    static void exitAfter(IntSupplier work, PrintStream err) {
        StopSignal signal = new StopSignal(Thread.currentThread(), err);
        Runtime.getRuntime().addShutdownHook(new Thread(signal::stop, "stop"));
        int status = work.getAsInt();
        if (!signal.stopped) {
            signal.stopped = true;
            System.exit(status);
        }
    }

    /** Runs at every end of the process; the work is done when the end is its own. */
    private void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        err.println();
        err.println("Stopped. Run again to continue.");
        worker.interrupt();
        try {
            worker.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
