package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.ScoreTerm;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FadedTest {

    @Test
    void leavesSomeOfWhatWasEarned() {
        ScoreTerm faded = term(1, 0);

        assertThat(Faded.term(faded)).isPositive();
        assertThat(Faded.score(0, List.of(term(0, 0), faded))).isPositive();
    }

    @Test
    void keepsEveryOtherScoreAsItIs() {
        assertThat(Faded.term(term(1, 0.25))).isEqualTo(0.25);
        assertThat(Faded.term(term(0, 0))).isZero();
        assertThat(Faded.score(0, List.of())).isZero();
        assertThat(Faded.score(0.5, List.of(term(1, 0.5)))).isEqualTo(0.5);
    }

    private static ScoreTerm term(double weight, double value) {
        Instant seen = Instant.parse("2023-11-21T00:00:00Z");
        return new ScoreTerm(ScoreTerm.Kind.LISTED, "lab", "lab@page#1", 1, 9, 0, seen, weight, value);
    }
}
