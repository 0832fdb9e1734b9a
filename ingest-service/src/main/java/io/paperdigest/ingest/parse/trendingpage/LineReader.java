package io.paperdigest.ingest.parse.trendingpage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines of bounded length, ended by LF or CR LF, and checks that each is UTF-8. A byte order mark is skipped. */
final class LineReader {

    /** The longest line, in bytes; what is behind is counted and dropped. */
    static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final byte[] chunk = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    private int at;
    private int end;
    private int number;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        if (!hasMore()) {
            return null;
        }
        line.reset();
        long bytes = 0;
        boolean closed = false;
        while (!closed && hasMore()) {
            int stop = at;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            line.write(chunk, at, Math.clamp(LONGEST - bytes, 0, stop - at));
            bytes += stop - at;
            closed = stop < end;
            at = closed ? stop + 1 : stop;
        }
        number++;
        return decode(line.toByteArray(), bytes, closed);
    }

    private boolean hasMore() throws IOException {
        while (at == end && end >= 0) {
            at = 0;
            end = in.read(chunk);
        }
        if (end < 0) {
            at = end;
        }
        return end > 0;
    }

    private Line decode(byte[] content, long bytes, boolean closed) {
        int from = number == 1 && startsWithMark(content) ? 3 : 0;
        int to = content.length > from && content[content.length - 1] == '\r' ? content.length - 1 : content.length;
        if (bytes > LONGEST) {
            String start = new String(content, from, 1000, StandardCharsets.UTF_8);
            return new Line(number, start, bytes, closed, "a line without end: " + bytes + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content, from, to - from))
                    .toString();
            return new Line(number, text, to - from, closed, text.indexOf('\0') < 0 ? null : "binary instead of text");
        } catch (CharacterCodingException e) {
            String text = new String(content, from, to - from, StandardCharsets.UTF_8);
            return new Line(number, text, to - from, closed, "not UTF-8");
        }
    }

    private static boolean startsWithMark(byte[] content) {
        return content.length >= 3
                && content[0] == (byte) 0xef
                && content[1] == (byte) 0xbb
                && content[2] == (byte) 0xbf;
    }
}
