package io.paperdigest.standalone.cli;

/** How a command ended, for the shell. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** Failed; the reason was said. */
    FAILED(1),
    /** Not understood; nothing was read or changed. */
    USAGE(2),
    /** Done, but something was held back that somebody should look at. */
    HELD(3),
    /** Stopped by a signal; running again continues. The shell sees the signal's own status in its place. */
    STOPPED(130);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** The process's exit status. */
    public int status() {
        return status;
    }
}
