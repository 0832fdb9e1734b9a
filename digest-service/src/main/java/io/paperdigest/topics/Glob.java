package io.paperdigest.topics;

/** Patterns with {@code *} and {@code ?}, as Lucene's wildcard queries read them. */
final class Glob {

    private Glob() {}

    /** Whether a pattern takes all of a text. Goes back to the last star only, which is enough: quadratic at worst. */
    static boolean takes(String pattern, String text) {
        int step = 0;
        int at = 0;
        int star = -1;
        int afterStar = 0;
        while (at < text.length()) {
            if (step < pattern.length() && pattern.charAt(step) == '*') {
                star = step++;
                afterStar = at;
            } else if (step < pattern.length() && takesOne(pattern, step, text.codePointAt(at))) {
                step = next(pattern, step);
                at += Character.charCount(text.codePointAt(at));
            } else if (star >= 0) {
                step = star + 1;
                afterStar += Character.charCount(text.codePointAt(afterStar));
                at = afterStar;
            } else {
                return false;
            }
        }
        while (step < pattern.length() && pattern.charAt(step) == '*') {
            step++;
        }
        return step == pattern.length();
    }

    private static boolean takesOne(String pattern, int step, int letter) {
        return pattern.charAt(step) == '?' || pattern.codePointAt(literal(pattern, step)) == letter;
    }

    private static int next(String pattern, int step) {
        int literal = literal(pattern, step);
        return literal + Character.charCount(pattern.codePointAt(literal));
    }

    /** Where the letter itself stands: behind a backslash, unless that is the last. */
    private static int literal(String pattern, int step) {
        return pattern.charAt(step) == '\\' && step + 1 < pattern.length() ? step + 1 : step;
    }
}
