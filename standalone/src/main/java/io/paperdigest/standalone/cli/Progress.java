package io.paperdigest.standalone.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Says on standard error what is going on, a line a stage, and remembers how long each took. On a terminal the line
 * stands there while the stage runs and is rewritten; elsewhere it is printed once, when the stage is done. One stage
 * at a time.
 */
public final class Progress {

    private static final long NANOS_A_MILLI = 1_000_000;
    private static final String ERASE_LINE = "\r\u001b[K";

    private final Terminal terminal;
    private final LongSupplier nanos;
    private final long start;
    private final Map<String, Long> stages = new LinkedHashMap<>();

    /**
     * Starts to measure.
     *
     * @param terminal where to say it
     * @param nanos a clock that only measures, such as {@link System#nanoTime}
     */
    public Progress(Terminal terminal, LongSupplier nanos) {
        this.terminal = terminal;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** Starts a stage; end it with {@link Stage#done}. */
    public Stage stage(String name) {
        Stage stage = new Stage(name);
        stage.update("");
        return stage;
    }

    /** How long each stage took, in milliseconds, in their order. A stage that failed is among them. */
    public Map<String, Long> stages() {
        return Collections.unmodifiableMap(stages);
    }

    /** How long it has been since the start, in milliseconds. */
    public long elapsedMillis() {
        return millisSince(start);
    }

    /** How long it has been since the start, for people: {@code 5.2 s}. */
    public String elapsed() {
        return seconds(elapsedMillis());
    }

    private long millisSince(long begin) {
        return (nanos.getAsLong() - begin) / NANOS_A_MILLI;
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    /** Part of a run. Closed without {@link #done}, it has failed, and its line stays as it was. */
    public final class Stage implements AutoCloseable {

        private final String name;
        private final long begin = nanos.getAsLong();
        private boolean open = true;

        private Stage(String name) {
            this.name = name;
        }

        /** Says, on a terminal, how far it is. */
        public void update(String detail) {
            if (terminal.errIsTerminal() && open) {
                String line = DisplayWidth.cut(line(detail), terminal.columns() - 1);
                terminal.err().print(ERASE_LINE + line);
                terminal.err().flush();
            }
        }

        /** Ends the stage with what it came to. */
        public void done(String detail) {
            if (open) {
                terminal.err().println((terminal.errIsTerminal() ? ERASE_LINE : "") + line(detail));
                end();
            }
        }

        @Override
        public void close() {
            if (open) {
                if (terminal.errIsTerminal()) {
                    terminal.err().println();
                }
                end();
            }
        }

        private void end() {
            open = false;
            stages.put(name, millisSince(begin));
        }

        private String line(String detail) {
            String text = String.format(Locale.ROOT, "  %-13s%8s   %s", name, seconds(millisSince(begin)), detail);
            return Printable.ofLine(text);
        }
    }
}
