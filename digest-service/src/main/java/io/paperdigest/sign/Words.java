package io.paperdigest.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a text, folded: case, accents, LaTeX residue and punctuation make no difference. */
public final class Words {

    /** Words that say nothing about what a paper is about. */
    private static final Set<String> STOP = Set.of(
            "a", "about", "all", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "how",
            "if", "in", "into", "is", "it", "its", "not", "of", "on", "or", "our", "that", "the", "their", "there",
            "this", "to", "toward", "towards", "under", "up", "using", "via", "we", "what", "when", "where", "which",
            "who", "why", "will", "with", "without", "you", "your");

    /** With the space behind it. */
    private static final int USUAL_WORD = 6;

    private Words() {}

    /** The words of a text in its order; empty when it has none. */
    public static List<String> of(String text) {
        String folded = Folding.fold(text);
        List<String> words = new ArrayList<>(folded.length() / USUAL_WORD);
        int start = 0;
        for (int at = 0, width; at < folded.length(); at += width) {
            char c = folded.charAt(at);
            width = Character.isSurrogate(c) ? Character.charCount(folded.codePointAt(at)) : 1;
            if (!Folding.isLetterOrDigit(c) && !isInWord(folded, at)) {
                add(words, folded, start, at);
                start = at + width;
            }
        }
        add(words, folded, start, folded.length());
        return words;
    }

    private static void add(List<String> words, String folded, int start, int end) {
        if (start < end) {
            words.add(folded.substring(start, end));
        }
    }

    /** Those of the words that say what a paper is about, in their order, repetitions included. */
    public static List<String> content(List<String> words) {
        return words.stream().filter(word -> !STOP.contains(word)).toList();
    }

    private static boolean isInWord(String text, int at) {
        int c = text.codePointAt(at);
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || isDecimalPoint(text, at);
    }

    /** "2.5" is one word: Foo 2.5 and Foo 25 are different papers. */
    private static boolean isDecimalPoint(String text, int at) {
        return text.charAt(at) == '.' && isDigit(text, at - 1) && isDigit(text, at + 1);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
