package io.paperdigest.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTimesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void cutsInTheZoneOfTheDays() {
        CutTimes times = new CutTimes(LocalTime.of(6, 0), BERLIN);

        assertThat(times.of(LocalDate.of(2026, 11, 21))).isEqualTo("2026-11-21T05:00:00Z");
        assertThat(times.of(LocalDate.of(2026, 7, 21))).isEqualTo("2026-07-21T04:00:00Z");
    }

    /** Clocks go from 02:00 to 03:00 on 29 March 2026, and from 03:00 to 02:00 on 25 October. */
    @ParameterizedTest
    @CsvSource({
        "02:30, 2026-03-29, 2026-03-29T01:30:00Z", // 03:30, for there is no 02:30
        "02:30, 2026-10-25, 2026-10-25T00:30:00Z", // the first of two
        "00:00, 2026-03-29, 2026-03-28T23:00:00Z",
        "23:59, 2026-10-25, 2026-10-25T22:59:00Z"
    })
    void cutsOnceOnDaysWhenClocksChange(LocalTime time, LocalDate day, Instant cut) {
        CutTimes times = new CutTimes(time, BERLIN);

        assertThat(times.of(day)).isEqualTo(cut);
        assertThat(times.lastUntil(cut.minusMillis(1))).isEqualTo(day.minusDays(1));
        assertThat(times.lastUntil(cut)).isEqualTo(day);
        assertThat(times.lastUntil(cut.plus(1, ChronoUnit.HOURS))).isEqualTo(day);
    }

    /** Between two cuts lie as many hours as the clocks make: a score's terms fade by those, not by days. */
    @ParameterizedTest
    @CsvSource({"06:00, 2026-03-29, 23", "06:00, 2026-10-25, 25", "06:00, 2026-07-01, 24", "02:30, 2026-10-26, 25"})
    void theDayBeforeACutHasAsManyHoursAsTheClocksMake(LocalTime time, LocalDate day, int hours) {
        CutTimes times = new CutTimes(time, BERLIN);

        assertThat(Duration.between(times.of(day.minusDays(1)), times.of(day))).hasHours(hours);
    }

    @Test
    void aDayThatAZoneSkippedIsNotCut() {
        CutTimes times = new CutTimes(LocalTime.of(6, 0), ZoneId.of("Pacific/Apia"));
        Instant after = Instant.parse("2011-12-30T16:00:00Z"); // 06:00 on the 31st; there was no 30th

        assertThat(times.lastUntil(after)).isEqualTo(LocalDate.of(2011, 12, 31));
        assertThat(times.lastUntil(after.minusSeconds(1))).isEqualTo(LocalDate.of(2011, 12, 29));
    }

    @Property
    void theLastCutIsThatOfADayAndTheNextIsStillToCome(
            @ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 366 * 24) int hours) {
        CutTimes times = new CutTimes(LocalTime.of(hour, 30), BERLIN);
        Instant now = Instant.parse("2026-01-01T00:00:00Z").plus(hours, ChronoUnit.HOURS);

        LocalDate last = times.lastUntil(now);

        assertThat(times.of(last)).isBeforeOrEqualTo(now);
        assertThat(times.of(last.plusDays(1))).isAfter(now);
    }
}
