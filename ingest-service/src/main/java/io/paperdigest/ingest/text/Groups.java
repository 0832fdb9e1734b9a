package io.paperdigest.ingest.text;

import java.util.regex.Pattern;

/** Decides how a brace group that was just written reads without its braces. */
final class Groups {

    private static final int LONGEST_SET = 60;
    private static final Pattern SET = Pattern.compile("[\\w.+-]{1,20}(?: ?, ?[\\w.+…-]{1,20})++");
    private static final Pattern ONE_TERM = Pattern.compile("[-+−±]?[\\p{L}\\p{N}_.,'′∘°*†‡⊤∞ ]{1,40}");
    private static final Pattern HANGING = Pattern.compile("st|nd|rd|th|°|∘|†|‡|\\*|™|®|′");

    private Groups() {}

    /** Settles the group written from {@code from} on. */
    static void settle(StringBuilder out, int from, boolean marked) {
        int length = out.length() - from;
        if (length == 0 || length > 4 * LONGEST_SET) {
            return;
        }
        String content = out.substring(from);
        String text = LostTex.inGroup(content.strip());
        boolean set = !marked && length <= LONGEST_SET && SET.matcher(text).matches();
        if (!marked) {
            text = padded(content, text);
        }
        replace(out, from, content, set ? "(" + text + ")" : text);
    }

    /** Settles the script written from {@code from} on, its mark first: 10^-3, W_ij, n^(2/3), 5th, 90°. */
    static void settleScript(StringBuilder out, int from) {
        char mark = out.charAt(from);
        if (out.length() - from > LONGEST_SET || out.length() == from + 1) {
            return;
        }
        String content = out.substring(from + 1);
        String text = LostTex.inGroup(content.strip());
        String read = text;
        if (mark == '^' && HANGING.matcher(text).matches()) {
            read = text.equals("∘") ? "°" : text;
        } else if (!text.isEmpty()) {
            read = mark + (ONE_TERM.matcher(text).matches() ? text : "(" + text + ")");
        }
        replace(out, from, mark + content, read);
    }

    /** A group's own outer spaces keep words apart. */
    private static String padded(String content, String text) {
        return (content.startsWith(" ") ? " " : "") + text + (content.endsWith(" ") && !text.isEmpty() ? " " : "");
    }

    private static void replace(StringBuilder out, int from, String before, String after) {
        if (!before.equals(after)) {
            out.setLength(from);
            out.append(after);
        }
    }
}
