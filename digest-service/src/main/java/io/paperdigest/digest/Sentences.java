package io.paperdigest.digest;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Splits an abstract into sentences: the JDK's rules for English, and then what it breaks apart at an abbreviation, an
 * initial or inside brackets is joined again.
 */
final class Sentences {

    private static final String BEFORE = "(?:^|[\\s(\\[\"“])";
    private static final Pattern INSIDE = Pattern.compile(BEFORE + Vocabulary.INNER_ABBREVIATION + "\\.$");
    private static final Pattern MAYBE = Pattern.compile(BEFORE + Vocabulary.ABBREVIATION + "\\.$");
    private static final Pattern OPENING = Pattern.compile("^\\s*" + Vocabulary.OPENING + "\\b");

    private Sentences() {}

    /** The sentences in order, without blank ones; empty for a blank text. */
    static List<String> of(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            open.append(text, start, end);
            if (ends(open.toString().strip(), text.substring(end))) {
                add(open, sentences);
            }
        }
        add(open, sentences);
        return sentences;
    }

    private static void add(StringBuilder open, List<String> sentences) {
        String sentence = open.toString().strip();
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        open.setLength(0);
    }

    private static boolean ends(String sentence, String rest) {
        if (rest.isBlank()) {
            return true;
        }
        boolean inside = MAYBE.matcher(sentence).find()
                ? !OPENING.matcher(rest).find()
                : INSIDE.matcher(sentence).find();
        return !inside
                && Clause.balanced(sentence)
                && !Character.isLowerCase(rest.strip().codePointAt(0));
    }
}
