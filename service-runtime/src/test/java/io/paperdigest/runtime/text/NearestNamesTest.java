package io.paperdigest.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

    private static final List<String> TOPICS =
            List.of("robotics", "cell-segmentation", "medical-segmentation", "graphs", "neuroscience");

    @Test
    void findsWordWithTypingMistakes() {
        assertThat(NearestNames.of("robtoics", TOPICS)).containsExactly("robotics");
    }

    @Test
    void findsWordsThatContainIt() {
        assertThat(NearestNames.of("Segmentation", TOPICS))
                .containsExactly("cell-segmentation", "medical-segmentation");
    }

    @Test
    void findsNothingForSomethingElse() {
        assertThat(NearestNames.of("quantum", TOPICS)).isEmpty();
        assertThat(NearestNames.question("quantum", TOPICS)).isEmpty();
    }

    @Test
    void leavesOutWhatIsClearlyFurtherAway() {
        assertThat(NearestNames.of("interpretability", List.of("interpretabilty", "interoperability")))
                .containsExactly("interpretabilty");
    }

    @Test
    void asksForOneOrTheOther() {
        assertThat(NearestNames.question("cat", List.of("bat", "rat"))).isEqualTo(" Did you mean bat or rat?");
    }

    @Property
    void swappedNeighboursAreFound(@ForAll @AlphaChars @StringLength(min = 2, max = 12) String word) {
        String swapped = "" + word.charAt(1) + word.charAt(0) + word.substring(2);

        assertThat(NearestNames.of(swapped, List.of(word))).containsExactly(word);
    }
}
