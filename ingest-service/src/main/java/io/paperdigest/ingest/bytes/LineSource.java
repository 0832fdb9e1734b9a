package io.paperdigest.ingest.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines, in bounded memory: of one that is too long only the beginning is kept. */
public final class LineSource {

    /** How many bytes a line may have. */
    public static final int LONGEST = 1 << 20;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputStream in;
    private int number;
    private boolean ended;

    /** @param in buffered */
    public LineSource(InputStream in) {
        this.in = in;
    }

    /**
     * A line.
     *
     * @param number 1 for the first
     * @param text as UTF-8, without its end; what is not UTF-8 reads U+FFFD
     * @param tooLong whether the text is only how it begins
     * @param last whether the bytes stop in it, without a line end
     */
    public record Line(int number, String text, boolean tooLong, boolean last) {}

    /** The next line; null behind the last. */
    @Nullable
    public Line next() throws IOException {
        if (ended) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long bytes = 0;
        int next = in.read();
        while (next >= 0 && next != '\n') {
            if (bytes++ < LONGEST) {
                line.write(next);
            }
            next = in.read();
        }
        ended = next < 0;
        number++;
        return new Line(number, text(line), bytes > LONGEST, ended);
    }

    private String text(ByteArrayOutputStream line) {
        String text = line.toString(StandardCharsets.UTF_8);
        return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
