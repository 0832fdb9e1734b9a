package io.paperdigest.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.MimeUtility;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Text in a header: one line for readers, folded and encoded (RFC 2047) for the wire.
 *
 * <p>Jakarta Mail encodes words too, but gives the first one 75 characters, which with the header's name in front
 * breaks RFC 2047's limit of 76 for the line; and it leaves ASCII as it is, even where readers would decode it.
 */
final class HeaderText {

    /** With encoded words on it; RFC 2047, 2. */
    static final int MAX_LINE = 76;
    /** Of an encoded word; RFC 2047, 2. */
    private static final int MAX_WORD = 75;
    /** A run without a space that folding can't keep short: encoded instead. */
    private static final int MAX_RUN = 60;

    /** Controls, line and paragraph separators, format characters that reorder a line, halves of a pair. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern PLAIN = Pattern.compile("[ -~]*");
    private static final Pattern ATOMS = Pattern.compile("[A-Za-z0-9 ]*");
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

    /** The same up to the end of a name in front of an address, which must be short. */
    static String phrase(String header, String name) {
        if (!isPlain(name)) {
            return header + ": " + String.join("\r\n ", words(name, header.length() + 2));
        }
        return header + ": "
                + (ATOMS.matcher(name).matches() ? name : "\"" + name.replaceAll("[\"\\\\]", "\\\\$0") + "\"");
    }

    /** Text that looks like an encoded word would be decoded by the reader: it must be encoded itself. */
    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches()
                && !text.contains("=?")
                && !LONG_RUN.matcher(text).find();
    }

    private static List<String> words(String text, int used) {
        Function<String, String> encoding = shorter(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            int room = words.isEmpty() ? MAX_LINE - used : MAX_WORD;
            if (encoding.apply(word + Character.toString(c)).length() > room) {
                words.add(encoding.apply(word.toString()));
                word.setLength(0);
            }
            word.appendCodePoint(c);
        }
        words.add(encoding.apply(word.toString()));
        return words;
    }

    private static Function<String, String> shorter(String text) {
        return quoted(text).length() <= base64(text).length() ? HeaderText::quoted : HeaderText::base64;
    }

    private static String base64(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "?=";
    }

    /** RFC 2047, 4.2; only letters and digits stand for themselves, which is right in any header. */
    private static String quoted(String text) {
        StringBuilder word = new StringBuilder("=?UTF-8?Q?");
        for (byte b : text.getBytes(UTF_8)) {
            if (b == ' ') {
                word.append('_');
            } else if (b > 0 && Character.isLetterOrDigit(b)) {
                word.append((char) b);
            } else {
                word.append('=').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return word.append("?=").toString();
    }
}
