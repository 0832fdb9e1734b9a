package io.paperdigest.ingest.parse.trendingpage;

import java.util.regex.Pattern;

/** Whether a text stops where a sentence does. */
final class Sentences {

    private static final String ENDS = ".!?…。！？｡।؟";
    private static final String CLOSERS = ")]}\"'”’»*`_ $";

    /** What abstracts end with besides sentences: an address, a percentage, an arXiv id. */
    private static final Pattern OTHER_END = Pattern.compile(
            "(?i)(?:\\S*/\\S*|\\S*\\w\\.(?:com|org|io|net|ai|edu|dev|html|pdf|md)\\b\\S*|www\\.\\S+|\\S+@\\S+\\.\\S+|[\\d.,]+\\\\?%|arxiv:\\S+)");

    private Sentences() {}

    /** Whether the text ends with a sentence's end, brackets and quotes behind it aside. */
    static boolean endsLikeOne(String text) {
        int end = withoutClosers(text);
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether an abstract may end like this; false when it stops in the middle of a sentence. */
    static boolean mayEndAbstract(String text) {
        if (endsLikeOne(text)) {
            return true;
        }
        String stripped = text.stripTrailing();
        int space = Math.max(stripped.lastIndexOf(' '), stripped.lastIndexOf('\t'));
        return OTHER_END.matcher(stripped.substring(space + 1)).matches();
    }

    private static int withoutClosers(String text) {
        int end = text.length();
        while (end > 0
                && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }
}
