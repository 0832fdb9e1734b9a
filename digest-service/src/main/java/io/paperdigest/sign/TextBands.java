package io.paperdigest.sign;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Links by which similar abstracts find each other, whatever their titles: {@value #BANDS} bands of {@value #ROWS} MinHash
 * functions over the runs of {@value #WIDTH} words. With J the share of runs that two abstracts have in common, they
 * share a band with probability 1 − (1 − J³)⁵:
 *
 * <table>
 * <caption>The curve</caption>
 * <tr><td>J</td><td>0.02</td><td>0.1</td><td>0.2</td><td>0.3</td><td>0.4</td><td>0.5</td><td>0.6</td><td>0.7</td>
 * <td>0.8</td><td>0.9</td><td>0.95</td></tr>
 * <tr><td>found</td><td>0.00004</td><td>0.005</td><td>0.04</td><td>0.13</td><td>0.28</td><td>0.49</td><td>0.70</td>
 * <td>0.88</td><td>0.97</td><td>0.999</td><td>1.000</td></tr>
 * </table>
 *
 * <p>Chosen on 6,000 abstracts of arXiv and 2,062 pairs of versions of one: 95 % of those share 93 % of their runs. For
 * two different papers the mean of J^r, and so the number of strangers a listing meets through a band among a million, is
 * 1.04 with two functions, 0.006 with three. With two, components would grow together; with four, half of the pairs at
 * J = 0.6 would be lost. Runs of three words meet 3.5 times as many strangers as runs of four.
 */
final class TextBands {

    private static final int BANDS = 5;
    private static final int ROWS = 3;
    private static final int WIDTH = 4;

    /** Fewer words are a sentence, not an abstract. */
    static final int SHORTEST = 20;

    private TextBands() {}

    /** @param words the abstract's, folded */
    static Stream<String> links(List<String> words) {
        if (words.size() < SHORTEST) {
            return Stream.empty();
        }
        return Arrays.stream(MinHash.bands(Shingles.hashes(words, WIDTH), BANDS, ROWS))
                .mapToObj(band -> LinkKind.TEXT.link(HexFormat.of().toHexDigits(band)));
    }
}
