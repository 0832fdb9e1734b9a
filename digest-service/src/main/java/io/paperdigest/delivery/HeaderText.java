package io.paperdigest.delivery;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text in a header: one line for readers, folded and encoded (RFC 2047) for the wire.
 *
 * <p>The words are encoded by Jakarta Mail, but split here: it allows the first 75 characters too, which with the
 * header's name in front breaks RFC 2047's limit of 76 for the line.
 */
final class HeaderText {

    private static final int MAX_LINE = 76;
    /** Of an encoded word; RFC 2047, 2. */
    private static final int MAX_WORD = 75;
    /** A run without a space that folding can't keep short: encoded instead. */
    private static final int MAX_RUN = 60;

    /** Controls, line and paragraph separators, format characters that reorder a line, halves of a pair. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern PLAIN = Pattern.compile("[ -~]*");
    private static final Pattern LONG_RUN = Pattern.compile("\\S{" + MAX_RUN + ",}");

    private HeaderText() {}

    /** The text on one line: what can't stand in a header becomes a space, spaces are joined, the ends stripped. */
    static String oneLine(String text) {
        return SPACES.matcher(UNWANTED.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** A whole header line without its line end, from text that is made safe first. */
    static String line(String name, String text) {
        String safe = oneLine(text);
        if (!isPlain(safe)) {
            return name + ": " + String.join("\r\n ", words(safe, name.length() + 2));
        }
        return name + ": " + MimeUtility.fold(name.length() + 2, safe);
    }

    /** Text that looks like an encoded word would be decoded by the reader: it must be encoded itself. */
    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches()
                && !text.contains("=?")
                && !LONG_RUN.matcher(text).find();
    }

    private static List<String> words(String text, int used) {
        String encoding = shorter(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            int room = words.isEmpty() ? MAX_LINE - used : MAX_WORD;
            if (encoded(word + Character.toString(c), encoding).length() > room) {
                words.add(encoded(word.toString(), encoding));
                word.setLength(0);
            }
            word.appendCodePoint(c);
        }
        words.add(encoded(word.toString(), encoding));
        return words;
    }

    private static String shorter(String text) {
        return encoded(text, "Q").length() <= encoded(text, "B").length() ? "Q" : "B";
    }

    private static String encoded(String text, String encoding) {
        try {
            return MimeUtility.encodeWord(text, "UTF-8", encoding);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is missing", e);
        }
    }
}
