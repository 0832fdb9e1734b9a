package io.paperdigest.identity;

import io.paperdigest.sign.Shingles;
import io.paperdigest.sign.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An abstract, ready to be compared. The bounds come from 1,877 papers with the abstracts of two sources, and 60,000 pairs
 * of different papers: different papers share at most 6 % of the smaller one's word 3-shingles (Jaccard 0.029, for 99.9 %
 * below 0.02), the same paper under the same title at least 45 % (0.25). English abstracts of different papers share
 * at least a fifth of their short words ("of", "the", "we"), those of two languages hardly any.
 */
final class Wording {

    private static final double SAME_TEXT = 0.3;
    private static final double MOST = 0.5;
    private static final double UNRELATED_BELOW = 0.02;
    private static final double SAME_LANGUAGE = 0.2;
    private static final int ENOUGH_TO_SUPPORT = 10;
    private static final int ENOUGH_TO_CONTRADICT = 50;
    private static final int SHORT_WORD = 3;

    private final Shingles shingles;
    private final Set<String> shortWords;

    private Wording(Shingles shingles, Set<String> shortWords) {
        this.shingles = shingles;
        this.shortWords = shortWords;
    }

    static Wording of(String abstractText) {
        List<String> words = Words.of(abstractText);
        return new Wording(
                Shingles.of(words),
                words.stream().filter(word -> word.length() <= SHORT_WORD).collect(Collectors.toUnmodifiableSet()));
    }

    /** Symmetric. */
    Likeness likeness(Wording other) {
        int shared = shingles.shared(other.shingles);
        int smaller = Math.min(shingles.size(), other.shingles.size());
        if (smaller >= ENOUGH_TO_SUPPORT && shared >= SAME_TEXT * smaller) {
            return Likeness.SIMILAR;
        }
        int together = shingles.size() + other.shingles.size() - shared;
        if (smaller < ENOUGH_TO_CONTRADICT || shared >= UNRELATED_BELOW * together) {
            return Likeness.UNKNOWN;
        }
        return sharesLanguage(other) ? Likeness.UNRELATED : Likeness.OTHER_LANGUAGE;
    }

    /** Symmetric: so much that a common title isn't needed. */
    boolean isMostly(Wording other) {
        int smaller = Math.min(shingles.size(), other.shingles.size());
        return smaller >= ENOUGH_TO_SUPPORT && shingles.shared(other.shingles) >= MOST * smaller;
    }

    /** How much of the smaller one is in the other, 0 to 1; 0 when one is empty. Symmetric. */
    double shared(Wording other) {
        int smaller = Math.min(shingles.size(), other.shingles.size());
        return smaller == 0 ? 0 : (double) shingles.shared(other.shingles) / smaller;
    }

    private boolean sharesLanguage(Wording other) {
        long shared = shortWords.stream().filter(other.shortWords::contains).count();
        return shared >= SAME_LANGUAGE * Math.min(shortWords.size(), other.shortWords.size());
    }
}
