package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FarDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void asksAboutADayToCome() {
        assertThat(FarDay.question(TODAY.plusYears(1), TODAY))
                .contains(
                        "2027-11-21 is 365 days from now. Until then papers without a date count as new, and feeds stay as of that day. Go on?");
        assertThat(FarDay.question(TODAY.plusDays(2), TODAY)).isPresent();
    }

    @Test
    void asksNothingUpToTomorrow() {
        assertThat(FarDay.question(TODAY.plusDays(1), TODAY)).isEqualTo(Optional.empty());
        assertThat(FarDay.question(TODAY.minusYears(1), TODAY)).isEqualTo(Optional.empty());
    }

    @Test
    void remarksOnADayThatIsFarFromThePages() {
        LocalDate stated = TODAY.minusYears(1);

        assertThat(FarDay.remark(stated.plusDays(61), Optional.of(stated), TODAY))
                .contains("Check --date: 2026-01-21 is 61 days after the newest date on the pages, 2025-11-21.");
        assertThat(FarDay.remark(stated.minusYears(1), Optional.of(stated), TODAY))
                .contains("Check --date: 2024-11-21 is 365 days before the newest date on the pages, 2025-11-21.");
    }

    @Test
    void remarksOnADayThatIsFarFromTodayWhereThePagesStateNone() {
        assertThat(FarDay.remark(TODAY.minusYears(1), Optional.empty(), TODAY))
                .contains("Check --date: 2025-11-21 is 365 days before today.");
    }

    @Test
    void takesADayNearThePagesAsItIsHoweverLongAgo() {
        LocalDate stated = TODAY.minusYears(9);

        assertThat(FarDay.remark(stated.plusDays(60), Optional.of(stated), TODAY))
                .isEqualTo(Optional.empty());
        assertThat(FarDay.remark(TODAY.minusDays(60), Optional.empty(), TODAY)).isEqualTo(Optional.empty());
    }
}
