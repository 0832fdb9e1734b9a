package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FarDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void asksBackInWhicheverDirectionADayIsFar() {
        assertThat(FarDay.question(DAY.minusYears(1), DAY, "today"))
                .contains("Is --date right? 2025-11-21 is 365 days before today.");
        assertThat(FarDay.question(DAY.plusDays(61), DAY, "today"))
                .contains("Is --date right? 2027-01-21 is 61 days after today.");
    }

    @Test
    void takesANearDayAsItIs() {
        assertThat(FarDay.question(DAY.plusDays(60), DAY, "today")).isEqualTo(Optional.empty());
        assertThat(FarDay.question(DAY.minusDays(60), DAY, "today")).isEqualTo(Optional.empty());
    }
}
