package io.paperdigest.standalone;

import io.paperdigest.standalone.cli.RefusedException;
import io.paperdigest.standalone.cli.RunOptions;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Finds the days given for an edition whose year may be mistyped: those to come, and those far from what is read. */
final class FarDay {

    private static final int FAR_DAYS = 60;

    private FarDay() {}

    /**
     * Asks before anything starts.
     *
     * @throws RefusedException when the day is asked about and not confirmed
     */
    static void confirm(RunOptions options, Caller caller) throws IOException {
        LocalDate today = LocalDate.now(caller.clock().withZone(options.zone()));
        Optional<String> question = options.date().flatMap(day -> question(day, today));
        if (question.isPresent() && !options.yes() && !caller.question().ask(question.get())) {
            caller.terminal().err().println();
            throw new RefusedException("Nothing was read or changed. Confirm the day with --yes, or correct it.");
        }
    }

    /**
     * What is asked: an edition that is closed stays, what states no date is new until its day, and the feeds that readers
     * come back to are those of the last day.
     *
     * @param day as it was given with {@code --date}
     * @return empty up to tomorrow, which it is somewhere already
     */
    static Optional<String> question(LocalDate day, LocalDate today) {
        return day.isAfter(today.plusDays(1))
                ? Optional.of(
                        day + " is " + ChronoUnit.DAYS.between(today, day)
                                + " days from now. Until then papers without a date count as new, and feeds stay as of that day. Go on?")
                : Optional.empty();
    }

    /**
     * What is said when the pages were read.
     *
     * @param day as it was given with {@code --date}
     * @param stated the newest date that the pages state; empty where they state none
     * @return empty where the day is near that date or, without one, near today
     */
    static Optional<String> remark(LocalDate day, Optional<LocalDate> stated, LocalDate today) {
        LocalDate other = stated.orElse(today);
        long days = ChronoUnit.DAYS.between(other, day);
        return Math.abs(days) <= FAR_DAYS
                ? Optional.empty()
                : Optional.of(
                        "Check --date: " + day + " is " + Math.abs(days) + " days " + (days < 0 ? "before " : "after ")
                                + (stated.isPresent() ? "the newest date on the pages, " + other : "today") + ".");
    }
}
