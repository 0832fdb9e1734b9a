package io.paperdigest.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text of which some words are marked: those that matched a topic. Plain, not escaped; each layout marks in its own way.
 *
 * @param runs in order; together they are the text
 */
public record Marked(List<Run> runs) {

    /** No text. */
    static final Marked EMPTY = new Marked(List.of());

    /**
     * A piece of text.
     *
     * @param text never empty
     * @param isMarked whether it is marked as a whole
     */
    public record Run(String text, boolean isMarked) {}

    public Marked {
        runs = List.copyOf(runs);
    }

    /** Text without marks. */
    static Marked plain(String text) {
        return text.isEmpty() ? EMPTY : new Marked(List.of(new Run(text, false)));
    }

    /** {@code lead}, then the words, all of them marked, joined as people list things. */
    static Marked list(String lead, List<String> words) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(lead, false));
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                runs.add(new Run(i == words.size() - 1 ? " and " : ", ", false));
            }
            runs.add(new Run(words.get(i), true));
        }
        return new Marked(runs);
    }

    /** The text with each of these words marked wherever it stands as a word, in upper or lower case. */
    static Marked words(String text, List<String> words) {
        if (text.isEmpty() || words.isEmpty()) {
            return plain(text);
        }
        List<Run> runs = new ArrayList<>();
        Matcher found = pattern(words).matcher(text);
        int end = 0;
        while (found.find()) {
            add(runs, text.substring(end, found.start()), false);
            add(runs, found.group(), true);
            end = found.end();
        }
        add(runs, text.substring(end), false);
        return new Marked(runs);
    }

    /** The longest first, so that of “cell nuclei” and “cell” the phrase is marked as one. */
    private static Pattern pattern(List<String> words) {
        return Pattern.compile(
                words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{M}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static void add(List<Run> runs, String text, boolean marked) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, marked));
        }
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The text alone. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The text with what is marked in quotation marks. */
    String quoted() {
        return runs.stream()
                .map(run -> run.isMarked() ? "“" + run.text() + "”" : run.text())
                .collect(Collectors.joining());
    }
}
