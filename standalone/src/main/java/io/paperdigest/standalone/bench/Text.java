package io.paperdigest.standalone.bench;

import java.util.SplittableRandom;

/**
 * What a made-up listing says.
 *
 * @param title about ten words
 * @param abstractText 160 to 200 words, or what a source left of them
 */
record Text(String title, String abstractText) {

    static final int TITLE_WORDS = 10;
    static final int FEWEST_WORDS = 160;

    private static final int MOST_WORDS = 200;
    private static final int SENTENCE = 18;

    static Text of(Vocabulary vocabulary, SplittableRandom random) {
        String title = vocabulary.words(random.nextInt(TITLE_WORDS - 3, TITLE_WORDS + 4), random);
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(FEWEST_WORDS, MOST_WORDS + 1);
        for (int done = 0; done < words; done += SENTENCE) {
            text.append(vocabulary.words(Math.min(SENTENCE, words - done), random))
                    .append(". ");
        }
        return new Text(title, text.toString().strip());
    }
}
