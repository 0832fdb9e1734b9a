package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.TopicMatch;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchedWordsTest {

    @Test
    void leavesOutSignsAroundAWord() {
        TopicMatch match = match("representations.", "(NAS)", "\u201CAtlas\u201D:", "maps (old", "?!");

        assertThat(MatchedWords.of(match)).containsExactly("representations", "NAS", "Atlas", "maps (old");
    }

    @Test
    void keepsSignsThatAreAPartOfAWord() {
        assertThat(MatchedWords.of(match("C++", "90%", "text-to-image")))
                .containsExactly("C++", "90%", "text-to-image");
    }

    @Test
    void leavesOutFormsAndParts() {
        assertThat(MatchedWords.of(match("agents", "agent", "cell", "cell atlas")))
                .containsExactly("agents", "cell atlas");
    }

    private static TopicMatch match(String... words) {
        return new TopicMatch("t", "p1", "Made up", List.of(words));
    }
}
