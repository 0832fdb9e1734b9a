package io.paperdigest.ingest.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entry says that its paper was withdrawn, in the words arXiv asks for: in the comment, or in place of the
 * abstract, "This paper has been withdrawn by the authors"; some mark the title. A paper about withdrawn papers says so
 * elsewhere, and is none.
 */
final class Withdrawal {

    private static final Pattern SENTENCE =
            Pattern.compile("(?i)\\b(?:this|the|our)\\s+(?:paper|article|submission|manuscript|work|preprint|version)"
                    + "\\s+(?:has\\s+been|is|was|is\\s+being)\\s+(?:temporarily\\s+)?withdrawn\\b");
    private static final Pattern WORD =
            Pattern.compile("(?i)\\W*withdrawn(?:\\s*$|\\s*[.,;:]|\\s+(?:by|due|because|as|for)\\b)");
    private static final Pattern TITLE = Pattern.compile("(?i)[\\[(]\\s*withdrawn\\s*[\\])]|^\\s*withdrawn\\s*:");

    /** In an abstract only what it begins with counts. */
    private static final int BEGINNING = 120;

    private Withdrawal() {}

    /** @param comment what the authors say beside the abstract; null when nothing */
    static boolean states(@Nullable String comment, String title, String summary) {
        String beginning = summary.strip();
        return says(comment == null ? "" : comment)
                || says(beginning.substring(0, Math.min(BEGINNING, beginning.length())))
                || TITLE.matcher(title).find();
    }

    private static boolean says(String text) {
        return SENTENCE.matcher(text).find() || WORD.matcher(text).lookingAt();
    }
}
