package io.paperdigest.topology;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PackedWriter} wrote, in the same order. */
final class PackedReader {

    private final byte[] bytes;
    private int at;

    PackedReader(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean atEnd() {
        return at == bytes.length;
    }

    long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & PackedWriter.SEVEN_BITS) << shift;
            if ((next & PackedWriter.MORE) == 0) {
                return value;
            }
        }
    }

    /** @throws ArithmeticException when the number is none */
    int integer() {
        return Math.toIntExact(number());
    }

    String text() {
        int length = integer();
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    @Nullable
    String optional() {
        return number() == 0 ? null : text();
    }

    String digits() {
        int packed = integer();
        String start = text();
        at += packed;
        return start + HexFormat.of().formatHex(bytes, at - packed, at);
    }
}
