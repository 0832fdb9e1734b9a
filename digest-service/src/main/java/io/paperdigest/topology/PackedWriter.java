package io.paperdigest.topology;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Writes values one after another in few bytes. {@link PackedReader} reads them in the same order. */
final class PackedWriter {

    static final int SEVEN_BITS = 0x7f;
    static final int MORE = 0x80;

    /** Shorter ends are no hashes. */
    private static final int FEWEST_DIGITS = 8;

    private byte[] bytes;
    private int size;

    /** @param expected how many bytes will usually do */
    PackedWriter(int expected) {
        bytes = new byte[expected];
    }

    /** A number of any size; small ones that are not negative take least. */
    PackedWriter number(long value) {
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            one((byte) ((rest & SEVEN_BITS) | MORE));
            rest >>>= 7;
        }
        one((byte) rest);
        return this;
    }

    PackedWriter text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        return all(utf8);
    }

    PackedWriter optional(@Nullable String value) {
        number(value == null ? 0 : 1);
        return value == null ? this : text(value);
    }

    /**
     * A text that may end in a hash: its hexadecimal digits are the one thing in a record that no compression makes
     * smaller, so two make a byte.
     */
    PackedWriter digits(String value) {
        int start = startOfDigits(value);
        byte[] packed = HexFormat.of().parseHex(value, start, value.length());
        return number(packed.length).text(value.substring(0, start)).all(packed);
    }

    private static int startOfDigits(String value) {
        int start = value.length();
        while (start > 0 && isDigit(value.charAt(start - 1))) {
            start--;
        }
        int digits = value.length() - start;
        return digits < FEWEST_DIGITS ? value.length() : start + digits % 2;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private PackedWriter all(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    private void one(byte value) {
        room(1);
        bytes[size++] = value;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
