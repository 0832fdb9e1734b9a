package io.paperdigest.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Instant END = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    void beginsWithTheFirstMomentOfItsFirstDay() {
        Instant start = END.minus(Duration.ofDays(14));

        assertThat(Window.holds(start, END)).isTrue();
        assertThat(Window.holds(start.minusNanos(1), END)).isFalse();
    }

    @Test
    void holdsWhatIsDatedAfterItsEnd() {
        assertThat(Window.holds(END.plusSeconds(1), END)).isTrue();
    }
}
