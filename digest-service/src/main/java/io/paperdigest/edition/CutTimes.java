package io.paperdigest.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When days are cut: once each, whatever the clocks do. On a day that skips the time of day, because clocks go forward,
 * the cut is as much later; on one that has it twice, it is the first.
 *
 * @param time of day
 * @param zone the days are in
 */
public record CutTimes(LocalTime time, ZoneId zone) {

    /** When people begin to read. */
    public static final LocalTime DEFAULT_TIME = LocalTime.of(6, 0);

    /** The moment a day is cut, a function of nothing else: scores and mail dates must not depend on a clock. */
    public Instant of(LocalDate day) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** The last day whose cut is not after this moment. */
    public LocalDate lastUntil(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, zone);
        while (of(day).isAfter(now)) { // more than once where a zone skipped a day
            day = day.minusDays(1);
        }
        return day;
    }
}
