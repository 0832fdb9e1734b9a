package io.paperdigest.standalone.cli;

/** A command is not carried out, for a reason that is nobody's mistake: a folder that is in use, say. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason a sentence for people */
    public RefusedException(String reason) {
        super(reason);
    }
}
