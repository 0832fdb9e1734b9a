package io.paperdigest.digest;

import io.paperdigest.events.Cut;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates as people say them on the day of an edition. Neither the clock nor the edition's zone enters: records write a
 * date as its midnight in UTC, which in America is still the day before.
 *
 * @param today the edition's day
 */
record Days(LocalDate today) {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static Days of(Cut cut) {
        return new Days(cut.date());
    }

    /** {@code Saturday 21 November}. */
    String title() {
        return LONG.format(today);
    }

    /** How many days ago, 0 for today; negative for the future. */
    long ago(Instant midnight) {
        return ChronoUnit.DAYS.between(date(midnight), today);
    }

    /** {@code yesterday}, {@code Friday} in the last week, {@code 14 November}, {@code 2 June 2025}. */
    String name(Instant midnight) {
        LocalDate date = date(midnight);
        long ago = ago(midnight);
        if (ago == 0) {
            return "today";
        }
        if (ago == 1) {
            return "yesterday";
        }
        if (ago > 1 && ago < 7) {
            return WEEKDAY.format(date);
        }
        return (date.getYear() == today.getYear() ? SHORT : YEAR).format(date);
    }

    /** {@code Friday's}, {@code the copy of 14 November}: whose copy it is. */
    String copyOf(Instant midnight) {
        long ago = ago(midnight);
        if (ago == 0) {
            return "today’s earlier copy";
        }
        LocalDate date = date(midnight);
        return ago > 0 && ago < 7 ? WEEKDAY.format(date) + "’s copy" : "the copy of " + name(midnight);
    }

    /** {@code Friday 20 November}, with the year when it is another. */
    String exact(Instant midnight) {
        LocalDate date = date(midnight);
        return LONG.format(date) + (date.getYear() == today.getYear() ? "" : " " + date.getYear());
    }

    private static LocalDate date(Instant midnight) {
        return LocalDate.ofInstant(midnight, ZoneOffset.UTC);
    }
}
