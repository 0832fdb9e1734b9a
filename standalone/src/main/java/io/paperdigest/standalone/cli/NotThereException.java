package io.paperdigest.standalone.cli;

/** What was asked for by its name is not there. A command that only looks ends with this: it can have changed nothing. */
public final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String next;

    /**
     * @param reason what is not there, and what may have been meant: a sentence for people
     * @param next what to type next, with what for before it
     */
    public NotThereException(String reason, String next) {
        super(reason);
        this.next = next;
    }

    /** What to type next, with what for before it. */
    public String next() {
        return next;
    }
}
