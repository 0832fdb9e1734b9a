package io.paperdigest.digest;

import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.TopicMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a match worth telling: without those that are part of another, or another form of one before. */
final class MatchedWords {

    /** Words that begin alike for this share of the shorter one are forms of one word. */
    private static final double ALIKE = 0.7;

    private static final int STEM = 5;

    /** What stands around a word but is no part of it. C++ and 90% keep their signs. */
    private static final Pattern AROUND = Pattern.compile("^[\\p{Ps}\\p{Pi}\"'.,:;!?]+|[\\p{Pe}\\p{Pf}\"'.,:;!?]+$");

    private MatchedWords() {}

    /** In the match's order; may be empty. */
    static List<String> of(TopicMatch match) {
        List<String> all = bare(match.words().stream()).toList();
        List<String> telling = new ArrayList<>();
        for (String word : all) {
            boolean part = all.stream().anyMatch(other -> isPart(lower(word), lower(other)));
            boolean form = telling.stream().anyMatch(other -> isForm(lower(word), lower(other)));
            if (!part && !form) {
                telling.add(word);
            }
        }
        return telling;
    }

    /** All words of a paper that matched a topic, to be marked wherever they stand. */
    static List<String> all(EditionPaper paper, String topic) {
        return bare(paper.matches().stream()
                        .filter(match -> match.topic().equals(topic))
                        .flatMap(match -> match.words().stream()))
                .distinct()
                .toList();
    }

    /** A match that reaches far is told by its ends, cut at spaces: with a bracket, a comma, a full stop. */
    private static Stream<String> bare(Stream<String> words) {
        return words.map(Words::clean)
                .map(word -> AROUND.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty());
    }

    private static boolean isPart(String word, String other) {
        return other.length() > word.length() && other.contains(word) && !isForm(word, other);
    }

    private static boolean isForm(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        int common = 0;
        while (common < shorter && word.charAt(common) == other.charAt(common)) {
            common++;
        }
        return word.equals(other) || (common >= STEM && common >= ALIKE * Math.max(word.length(), other.length()));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
