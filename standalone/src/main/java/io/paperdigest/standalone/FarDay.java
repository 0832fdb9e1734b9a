package io.paperdigest.standalone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Asks back where the day of an edition is far from another: its year may be mistyped. */
final class FarDay {

    private static final int FAR_DAYS = 60;

    private FarDay() {}

    /**
     * A line for people; empty where the days are near each other.
     *
     * @param day as it was given with {@code --date}
     * @param other the day it should be near
     * @param name what the other day is
     */
    static Optional<String> question(LocalDate day, LocalDate other, String name) {
        long days = ChronoUnit.DAYS.between(other, day);
        return Math.abs(days) <= FAR_DAYS
                ? Optional.empty()
                : Optional.of("Is --date right? " + day + " is " + Math.abs(days) + " days "
                        + (days < 0 ? "before " : "after ") + name + ".");
    }
}
