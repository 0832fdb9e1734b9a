package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> TOPICS =
            List.of("robotics", "cell-segmentation", "medical-segmentation", "graphs", "neuroscience");

    @Test
    void findsWordWithTypingMistakes() {
        assertThat(Nearest.to("robtoics", TOPICS)).containsExactly("robotics");
    }

    @Test
    void findsWordsThatContainIt() {
        assertThat(Nearest.to("Segmentation", TOPICS)).contains("cell-segmentation");
    }

    @Test
    void findsNothingForSomethingElse() {
        assertThat(Nearest.to("quantum", TOPICS)).isEmpty();
        assertThat(Nearest.question("quantum", TOPICS)).isEmpty();
    }

    @Test
    void asksForOneOrTheOther() {
        assertThat(Nearest.question("cat", List.of("bat", "rat"))).isEqualTo(" Did you mean bat or rat?");
    }

    @Property
    void distanceIsThatOfAMetric(
            @ForAll @AlphaChars @StringLength(max = 8) String a, @ForAll @AlphaChars @StringLength(max = 8) String b) {
        assertThat(Nearest.distance(a, b))
                .isEqualTo(Nearest.distance(b, a))
                .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
        assertThat(Nearest.distance(a, b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void swappingNeighboursIsOneEdit(@ForAll @AlphaChars @StringLength(min = 2, max = 12) String word) {
        String swapped = "" + word.charAt(1) + word.charAt(0) + word.substring(2);

        assertThat(Nearest.distance(word, swapped)).isLessThanOrEqualTo(1);
    }
}
