package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All sentences here are made up. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Small boats, e.g. Canoes, drift by 3.5 km a day.",
                "Canoes, i.e. Small boats, drift.",
                "As Jones et al. Found, boats drift (see Fig. 3 and Eq. 4).",
                "Oars vs. Sails is an old question.",
                "The C. Elegans of the sea drifts at https://example.org/a.b/c?d=1.5 now.",
                "It drifts (slowly. Very slowly) all day.",
            })
    void keepsASentenceWhole(String sentence) {
        assertThat(Sentences.of(sentence)).containsExactly(sentence);
    }

    @Test
    void splitsAtSentenceEnds() {
        assertThat(Sentences.of("Do boats drift? They do! We saw oars, sails, etc. We counted them."))
                .containsExactly("Do boats drift?", "They do!", "We saw oars, sails, etc.", "We counted them.");
    }

    @Test
    void splitsTextWithoutSpaces() {
        assertThat(Sentences.of("小船漂流。我们计数。")).hasSize(2);
    }
}
