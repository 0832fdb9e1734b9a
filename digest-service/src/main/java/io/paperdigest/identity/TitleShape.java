package io.paperdigest.identity;

import io.paperdigest.sign.Genre;
import io.paperdigest.sign.Shingles;
import io.paperdigest.sign.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A title, ready to be compared with one that is not quite the same. The bounds come from bibliographic records of two
 * libraries: of the pairs with most authors and the year in common, 91 % are the same paper where the titles share 65 %
 * of their runs of three letters (156 of 171), and 22 % where they share 50 to 65 % (14 of 63). Most of the others are on one
 * page with their own titles, which {@link Unions} asks for.
 */
final class TitleShape {

    private static final double NEAR = 0.6;
    private static final double CONTAINED = 0.9;
    private static final int FEW_WORDS = 3;
    private static final int LONG = 6;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?|i|ii|iii|iv|v|vi|vii|viii|ix");
    private static final Set<String> ABOUT_ANOTHER = Set.of(
            "erratum",
            "errata",
            "corrigendum",
            "correction",
            "corrections",
            "retraction",
            "reply",
            "response",
            "comment",
            "comments",
            "rejoinder",
            "addendum");

    private final Shingles letters;
    private final String first;
    private final Set<String> words;
    private final Set<String> numbers;
    private final Set<String> aboutAnother;
    private final boolean isPart;
    private final int contentWords;

    private TitleShape(List<String> words) {
        List<String> compared = Genre.without(words);
        letters = Shingles.ofLetters(compared);
        first = compared.isEmpty() ? "" : compared.getFirst();
        numbers = words.stream().filter(word -> NUMBER.matcher(word).matches()).collect(Collectors.toUnmodifiableSet());
        aboutAnother = words.stream().filter(ABOUT_ANOTHER::contains).collect(Collectors.toUnmodifiableSet());
        isPart = IntStream.range(1, words.size())
                .anyMatch(at -> words.get(at - 1).equals("part") && numbers.contains(words.get(at)));
        contentWords = Words.content(words).size();
        this.words = Set.copyOf(Words.content(words));
    }

    static TitleShape of(String title) {
        return new TitleShape(Words.of(title));
    }

    /** Whether both may be one title written in two ways: with a typing error, another ending, or a remark added. */
    boolean isNear(TitleShape other) {
        int shared = letters.shared(other.letters);
        int smaller = Math.min(letters.size(), other.letters.size());
        int together = letters.size() + other.letters.size() - shared;
        boolean continued = first.equals(other.first)
                && Math.min(contentWords, other.contentWords) > FEW_WORDS
                && shared >= CONTAINED * smaller;
        return shared >= NEAR * together || continued;
    }

    /** Whether one is the other with one word more, and long enough to say which paper is meant without its authors. */
    boolean isAlmost(TitleShape other) {
        return words.size() <= other.words.size() ? isAlmostIn(other) : other.isAlmostIn(this);
    }

    private boolean isAlmostIn(TitleShape longer) {
        return words.size() >= LONG && longer.words.size() - words.size() <= 1 && longer.words.containsAll(words);
    }

    /** Whether it may head something else each time: "Book reviews", "Letters from Readers". */
    boolean isBrief() {
        return contentWords <= FEW_WORDS;
    }

    /** "Part I" and "Part II", "Foo 2" and "Foo 3", a paper and the reply to it. */
    boolean isSequel(TitleShape other) {
        boolean numbered = !numbers.containsAll(other.numbers) && !other.numbers.containsAll(numbers);
        return numbered || isPart != other.isPart || !aboutAnother.equals(other.aboutAnother);
    }
}
