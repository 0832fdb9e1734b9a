package io.paperdigest.standalone.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up words, a few of them frequent and most of them rare, as in any language: Zipf's law, with exponent 1. */
final class Vocabulary {

    private static final int WORDS = 20_000;
    /** Function words are short; without them the text would be all content. */
    private static final int SHORT_WORDS = 60;

    private static final String[] BEGIN = {
        "", "b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "pl", "gr"
    };
    private static final String[] MIDDLE = {"a", "e", "i", "o", "u", "ae", "io", "ou"};
    private static final String[] END = {"", "n", "r", "s", "l", "t", "m", "nd"};

    /** Flatter than words: the most frequent family names are those of two or three authors in a hundred. */
    private static final int NAMES_FROM = 5;

    private final String[] words = new String[WORDS];
    private final double[] upTo = zipf(1);
    private final double[] namesUpTo = zipf(NAMES_FROM);

    Vocabulary(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < WORDS; i++) {
            words[i] = word(i < SHORT_WORDS ? 1 : random.nextInt(2, 4), random);
        }
    }

    /** @param from the first rank: the greater, the flatter */
    private static double[] zipf(int from) {
        double[] upTo = new double[WORDS];
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            sum += 1.0 / (i + from);
            upTo[i] = sum;
        }
        return upTo;
    }

    String word(SplittableRandom random) {
        return words[pick(upTo, random)];
    }

    String name(SplittableRandom random) {
        String word = words[pick(namesUpTo, random)];
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static int pick(double[] upTo, SplittableRandom random) {
        int place = Arrays.binarySearch(upTo, random.nextDouble(upTo[WORDS - 1]));
        return place < 0 ? -place - 1 : place;
    }

    String words(int count, SplittableRandom random) {
        return IntStream.range(0, count).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
    }

    private static String word(int syllables, SplittableRandom random) {
        return IntStream.range(0, syllables)
                .mapToObj(i -> one(BEGIN, random) + one(MIDDLE, random) + one(END, random))
                .collect(Collectors.joining());
    }

    private static String one(String[] of, SplittableRandom random) {
        return of[random.nextInt(of.length)];
    }
}
