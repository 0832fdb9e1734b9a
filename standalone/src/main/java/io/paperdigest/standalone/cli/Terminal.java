package io.paperdigest.standalone.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where a command speaks to. Results go to standard output, everything else to standard error.
 *
 * @param out standard output
 * @param err standard error
 * @param outIsTerminal whether people see standard output as it is written
 * @param errIsTerminal whether people see standard error as it is written
 * @param columns how wide a terminal is, at least 40
 */
public record Terminal(PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, int columns) {

    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 40;

    public Terminal {
        columns = Math.max(FEWEST_COLUMNS, columns);
    }

    /** As the launcher found it: {@code PAPER_DIGEST_TERMINAL} names the streams that are one, {@code COLUMNS} its width. */
    public static Terminal of(Map<String, String> environment, PrintStream out, PrintStream err) {
        String streams = environment.getOrDefault("PAPER_DIGEST_TERMINAL", "");
        String columns = environment.getOrDefault("COLUMNS", "");
        return new Terminal(
                out,
                err,
                streams.contains("out"),
                streams.contains("err"),
                columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : USUAL_COLUMNS);
    }

    /** Says on standard error why something is not done, whatever it names: each line is made {@link Printable}. */
    public void complain(String reason) {
        ("paper-digest: " + reason).lines().map(Printable::ofLine).forEach(err::println);
    }

    /** Says on standard error that nothing was changed. */
    public void nothingChanged() {
        err.println("Nothing was changed.");
    }

    /** The same, and on the same line what may help, whatever it names: it is made {@link Printable}. */
    public void nothingChanged(String next) {
        err.println("Nothing was changed. " + Printable.ofLine(next));
    }

    /** Says a line of a result on standard output, whatever it names: it is made {@link Printable}. */
    public void say(String line) {
        out.println(Printable.ofLine(line));
    }
}
