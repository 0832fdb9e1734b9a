package io.paperdigest.ingest.parse.trendingpage;

import java.io.BufferedInputStream;
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
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    private int number;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return null;
        }
        line.reset();
        long bytes = 0;
        while (b >= 0 && b != '\n') {
            if (bytes++ < LONGEST) {
                line.write(b);
            }
            b = in.read();
        }
        number++;
        return decode(line.toByteArray(), bytes, b == '\n');
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
