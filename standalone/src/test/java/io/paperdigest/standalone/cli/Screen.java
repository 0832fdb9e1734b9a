package io.paperdigest.standalone.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command wrote. */
public final class Screen {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Standard output and error of a pipe. */
    public Terminal pipe() {
        return terminal(false, 80);
    }

    /** Standard output and error that people look at. */
    public Terminal terminal(int columns) {
        return terminal(true, columns);
    }

    private Terminal terminal(boolean people, int columns) {
        return new Terminal(stream(out), stream(err), people, people, columns);
    }

    /** What is on standard output. */
    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What is on standard error. */
    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
