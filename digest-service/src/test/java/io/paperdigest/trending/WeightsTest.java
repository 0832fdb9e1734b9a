package io.paperdigest.trending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void byDefaultFiftyVotesOrTenAnnouncementsWeighAsOneListingAndADayHalves() {
        assertThat(Weights.DEFAULT).isEqualTo(new Weights("2", 1, 1, 0.1, 0.02, VoteScale.EACH, Duration.ofHours(24)));
    }

    @Test
    void namesEverythingThatIsOutOfRange() {
        assertThatThrownBy(() -> new Weights(" ", -1, 2, -1, Double.NaN, VoteScale.EACH, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("version is missing; listed is -1.0, not a number of at least 0; "
                        + "rank is 2.0, not between 0 and listed, -1.0; "
                        + "announced is -1.0, not a number of at least 0; vote is NaN, not a number of at least 0; "
                        + "halfLife is PT0S, not longer than zero");
    }
}
