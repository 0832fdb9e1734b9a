package io.paperdigest.ingest.text;

import java.text.Normalizer;

/** Single characters: what no reader can see, or what breaks a line or a record, goes. */
public final class Characters {

    private Characters() {}

    /** The same text with U+FFFD for every half of a surrogate pair, so that it can be written as UTF-8. */
    public static String wellFormed(String text) {
        int broken = firstLoneSurrogate(text);
        return broken < 0 ? text : replaceLoneSurrogates(text);
    }

    /** At most {@code limit} chars of a text, never half a surrogate pair; a cut is shown by an ellipsis. */
    public static String clip(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end) + "…";
    }

    /** NFC, on one line, without control, zero-width, soft-hyphen and bidi-override characters. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(out, text, i);
        }
        String result = wellFormed(out.toString());
        return Normalizer.isNormalized(result, Normalizer.Form.NFC)
                ? result
                : Normalizer.normalize(result, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder out, String text, int i) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
            appendBreak(out, text, i);
        } else if (c == '\t' || c == '\f' || c == '\u000b' || Character.isSpaceChar(c)) {
            out.append(' ');
        } else if (!isInvisible(c)) {
            out.append(c);
        }
    }

    /** A line that was broken behind a hyphen is joined without a space: vision-⏎language. */
    private static void appendBreak(StringBuilder out, String text, int i) {
        int end = out.length();
        boolean hyphenated = end > 1 && out.charAt(end - 1) == '-' && Character.isLetter(out.charAt(end - 2));
        int next = skipBlank(text, i);
        boolean joins = hyphenated
                && next < text.length()
                && Character.isLetter(text.charAt(next))
                && !startsAnotherWord(text, next);
        if (!joins) {
            out.append(' ');
        }
    }

    private static int skipBlank(String text, int from) {
        // A break is followed by an indentation at most: looking further would cost n² on blank input.
        int end = Math.min(text.length(), from + 40);
        int i = from;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** "short- and long-term" keeps its space. */
    private static boolean startsAnotherWord(String text, int at) {
        return text.startsWith("and ", at) || text.startsWith("or ", at) || text.startsWith("to ", at);
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\ufffe' || c == '\uffff';
    }

    private static int firstLoneSurrogate(String text) {
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return -1;
    }

    private static String replaceLoneSurrogates(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\ufffd' : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
