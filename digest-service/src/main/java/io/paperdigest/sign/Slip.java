package io.paperdigest.sign;

/** The slips that make most typing errors: a letter left out, added or exchanged, or two in the wrong order. */
final class Slip {

    private Slip() {}

    /**
     * Whether one slip makes the one word of the other: their distance is 1 (Damerau, "A technique for computer detection
     * and correction of spelling errors", 1964).
     *
     * @param shortest how long both must be
     */
    static boolean isOne(String a, String b, int shortest) {
        if (a.length() > b.length()) {
            return isOne(b, a, shortest);
        }
        if (a.length() < shortest || b.length() - a.length() > 1) {
            return false;
        }
        int at = 0;
        while (at < a.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        if (a.length() < b.length()) {
            return a.substring(at).equals(b.substring(at + 1));
        }
        return at < a.length() && (isRestEqual(a, b, at + 1) || isExchanged(a, b, at));
    }

    private static boolean isExchanged(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && isRestEqual(a, b, at + 2);
    }

    private static boolean isRestEqual(String a, String b, int from) {
        return a.substring(from).equals(b.substring(from));
    }
}
