package io.paperdigest.digest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence that is too long where it can be cut best: after a clause, else after a word, never inside one. */
final class Clause {

    private static final String ELLIPSIS = "…";
    private static final Pattern PUNCTUATION = Pattern.compile("[,;:](?=\\s)|\\s[–—-](?=\\s)|—");
    private static final Pattern CONNECTIVE =
            Pattern.compile("(?<!\\b" + Vocabulary.TRANSITIVE + ")\\s(?=" + Vocabulary.CONNECTIVE + "\\b)");

    /** A relative clause of a word or two. */
    private static final Pattern STUMP = Pattern.compile(
            "[\\s,]+(?:that|which|who|where|while|when|whether|if|so|because|since)(?:\\s\\S+){1,2}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DANGLING =
            Pattern.compile("[\\s,;:–—-]+" + Vocabulary.DANGLING + "?$", Pattern.CASE_INSENSITIVE);

    private Clause() {}

    /**
     * The text, or its beginning with "…" where it is longer than the limit.
     *
     * @param limit how many characters there may be, the ellipsis included; at least 2
     */
    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        String head = text.substring(0, limit);
        int end = last(PUNCTUATION, head, limit * 55 / 100);
        if (end < 0) {
            end = last(CONNECTIVE, head, limit * 60 / 100);
        }
        if (end < 0) {
            end = last(CONNECTIVE, head, limit / 3);
        }
        return end < 0 ? atWord(text, limit) : withoutStump(trimmed(text.substring(0, end)), limit / 3) + ELLIPSIS;
    }

    /** As {@link #cut}, at the last word that fits, wherever it stands in the sentence. */
    static String atWord(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = text.substring(0, limit).lastIndexOf(' ');
        return trimmed(end < limit / 3 ? whole(text, limit - 1) : text.substring(0, end)) + ELLIPSIS;
    }

    /** Whether every bracket that is opened is closed. */
    static boolean balanced(String text) {
        return open(text, '(', ')') <= 0 && open(text, '[', ']') <= 0;
    }

    private static int last(Pattern boundary, String head, int minimum) {
        Matcher matcher = boundary.matcher(head);
        int found = -1;
        while (matcher.find()) {
            if (matcher.start() >= minimum && balanced(head.substring(0, matcher.start()))) {
                found = matcher.start();
            }
        }
        return found;
    }

    private static String trimmed(String head) {
        String before = head.strip();
        String after = DANGLING.matcher(before).replaceFirst("");
        while (!after.equals(before)) {
            before = after;
            after = DANGLING.matcher(before).replaceFirst("");
        }
        return after;
    }

    /** Without a relative clause that has only begun, unless too little is left. */
    private static String withoutStump(String head, int minimum) {
        String without = trimmed(STUMP.matcher(head).replaceFirst(""));
        return without.length() < minimum ? head : without;
    }

    /** A prefix that does not end in half a surrogate pair. */
    private static String whole(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static long open(String text, char opening, char closing) {
        return text.chars().filter(c -> c == opening).count()
                - text.chars().filter(c -> c == closing).count();
    }
}
