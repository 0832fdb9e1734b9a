package io.paperdigest.sign;

import java.util.List;
import java.util.Locale;

/**
 * Makes titles comparable: the same words give the same key.
 *
 * <p>Spaces do not count at all, because sources disagree about them around mathematics and hyphens. What the key keeps
 * apart, because it names different papers: {@code Foo} and {@code Foo++}, {@code Foo 2.5} and {@code Foo 25}. The rows
 * are what sources were seen to do with one title, and the Greek letter's name is there because a source that loses
 * backslashes writes {@code \infty} as {@code infty}.
 *
 * <table>
 * <caption>Different writing, same key</caption>
 * <tr><th>what</th><th>written</th><th>also written</th><th>key</th></tr>
 * <tr><td>case, punctuation</td><td>Maps: a Survey</td><td>Maps — A survey.</td><td>mapsasurvey</td></tr>
 * <tr><td>hyphens, spaces</td><td>real-world</td><td>real world</td><td>realworld</td></tr>
 * <tr><td>apostrophes</td><td>model's</td><td>model’s</td><td>models</td></tr>
 * <tr><td>accents</td><td>Schrödinger</td><td>Schr\"odinger</td><td>schrodinger</td></tr>
 * <tr><td>letters NFKD leaves</td><td>Łoś ß</td><td>Los ss</td><td>losss</td></tr>
 * <tr><td>ligatures, full width</td><td>eﬃcient</td><td>efficient</td><td>efficient</td></tr>
 * <tr><td>Greek</td><td>μ-Bench</td><td>{\mu}-Bench, mu-Bench</td><td>mubench</td></tr>
 * <tr><td>raised, lowered</td><td>X²-Maps</td><td>X$^{2}$-Maps, X^2-Maps</td><td>x2maps</td></tr>
 * <tr><td>formatting</td><td>Dual</td><td>\texttt{D}ual, texttt{D}ual</td><td>dual</td></tr>
 * <tr><td>symbols</td><td>∞, 360°</td><td>$\infty$, 360$^\circ$</td><td>infty360circ</td></tr>
 * <tr><td>signs that are words</td><td>A &amp; B, 5 %</td><td>A and B, 5 percent</td><td>aandb5percent</td></tr>
 * <tr><td>numbers</td><td>10,000 maps</td><td>10000 maps</td><td>10000maps</td></tr>
 * <tr><td>numbers side by side</td><td>2-10</td><td>2 10</td><td>2 10</td></tr>
 * </table>
 */
public final class TitleKey {

    /** With fewer content words, a title alone does not say which paper is meant: "Editorial". */
    private static final int BARE_BELOW = 3;

    private TitleKey() {}

    /** The key; a title without a letter or digit is its own key, without spaces around and in lower case. */
    public static String normalise(String title) {
        List<String> words = Words.of(title);
        return words.isEmpty() ? title.strip().toLowerCase(Locale.ROOT) : join(words);
    }

    /**
     * Whether a title is too short to say which paper is meant.
     *
     * @param words the title's words, folded
     */
    public static boolean isBare(List<String> words) {
        return Words.content(words).stream().mapToInt(TitleKey::weight).sum() < BARE_BELOW;
    }

    /** Two numbers side by side stay two. */
    private static String join(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            if (!key.isEmpty()
                    && Character.isDigit(word.charAt(0))
                    && Character.isDigit(key.charAt(key.length() - 1))) {
                key.append(' ');
            }
            key.append(word);
        }
        return key.toString();
    }

    /** Scripts without spaces: two ideographs count as a word. */
    private static int weight(String word) {
        long ideographs = word.codePoints().filter(Character::isIdeographic).count();
        return ideographs == 0 ? 1 : Math.toIntExact((ideographs + 1) / 2);
    }
}
