package io.paperdigest.ingest.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a page begins: enough to recognise its format, or to say what it is instead.
 *
 * @param text the first bytes as UTF-8, without a byte order mark and leading blanks; what is not UTF-8 reads U+FFFD
 * @param unreadable why no format can be read from it, for people; null when one may be
 */
public record Head(String text, @Nullable String unreadable) {

    private static final int BYTES = 1 << 16;

    /** Reads the beginning of a page. */
    public static Head of(PageBytes page) throws IOException {
        try (InputStream in = page.open()) {
            byte[] start = in.readNBytes(BYTES);
            String text = new String(start, StandardCharsets.UTF_8);
            String bare = (text.startsWith("\ufeff") ? text.substring(1) : text).stripLeading();
            return new Head(bare, unreadable(start, bare));
        }
    }

    private static @Nullable String unreadable(byte[] start, String text) {
        if (start.length == 0) {
            return "empty";
        }
        if (text.isEmpty()) {
            return "empty: nothing but blanks";
        }
        String encoding = otherEncoding(start);
        if (encoding != null) {
            return encoding + " instead of UTF-8";
        }
        String archive = archive(start);
        if (archive != null) {
            return archive + " instead of text";
        }
        return isBinary(start) ? "binary instead of text" : markup(text);
    }

    private static @Nullable String otherEncoding(byte[] start) {
        if (begins(start, 0xff, 0xfe) || begins(start, 0xfe, 0xff)) {
            return "UTF-16";
        }
        // ASCII in two bytes a character, without a byte order mark.
        boolean wide = start.length >= 4 && (start[0] == 0) != (start[1] == 0) && (start[2] == 0) != (start[3] == 0);
        return wide && (start[0] == 0) == (start[2] == 0) ? "UTF-16" : null;
    }

    private static @Nullable String archive(byte[] start) {
        if (begins(start, 0x1f, 0x8b)) {
            return "a gzip archive";
        }
        if (begins(start, 'P', 'K', 3, 4)) {
            return "a zip archive";
        }
        return begins(start, '%', 'P', 'D', 'F') ? "a PDF document" : null;
    }

    private static boolean begins(byte[] start, int... magic) {
        if (start.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((start[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text has no NUL, and next to no control characters. */
    private static boolean isBinary(byte[] start) {
        int controls = 0;
        for (byte b : start) {
            if (b == 0) {
                return true;
            }
            controls += b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return controls > start.length / 20;
    }

    private static @Nullable String markup(String text) {
        String start = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<rss") || start.startsWith("<feed")) {
            return "XML instead of text or JSON";
        }
        boolean html = start.startsWith("<!doctype")
                || start.startsWith("<!--")
                || start.matches("(?s)<(?:html|head|body|div|script|meta|title|p|h1)\\b.*");
        return html ? "HTML instead of text or JSON" : null;
    }
}
