package io.paperdigest.ingest.text;

/** Tells formulas between dollar signs from sums of money. */
final class Formulas {

    private static final String SIGNS = "\\^_{}=<>";

    /** What is escaped in prose, too, and so no sign of a formula. */
    private static final String ESCAPED = "$%&#";

    private Formulas() {}

    /**
     * Where the formula that opens at {@code open} closes.
     *
     * @return the index of the closing dollar sign; −1 when the opening one is money
     */
    static int close(String text, int open, int limit) {
        int close = nextDollar(text, open + 1, limit);
        if (close < 0 || close == open + 1) {
            return -1;
        }
        boolean digitBehind = close + 1 < text.length() && Character.isDigit(text.charAt(close + 1));
        return isFormula(text, open + 1, close, digitBehind) ? close : -1;
    }

    private static int nextDollar(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFormula(String text, int from, int to, boolean digitBehind) {
        boolean spaces = false;
        int letters = 0;
        int longest = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean escape = c == '\\' && i + 1 < to && ESCAPED.indexOf(text.charAt(i + 1)) >= 0;
            if (SIGNS.indexOf(c) >= 0 && !escape) {
                return true;
            }
            spaces |= c == ' ';
            letters = Character.isLetter(c) ? letters + 1 : 0;
            longest = Math.max(longest, letters);
        }
        return !digitBehind && (!spaces || longest < 2);
    }
}
