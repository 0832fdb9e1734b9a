package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.edition.Edition;
import io.paperdigest.edition.EditionId;
import io.paperdigest.standalone.cli.RefusedException;
import io.paperdigest.standalone.cli.RunOptions;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day given for an edition that comes after that of a later day. It may be mistyped, and even if not, whoever has read a
 * later edition does not want to be mailed this one. Today's edition is news whatever was cut before: with a day to come
 * cut by mistake, mail goes on.
 *
 * @param day as it was given with {@code --date}
 * @param last the latest edition
 */
record PastDay(LocalDate day, EditionId last) {

    /**
     * Finds one, and asks before anything is read.
     *
     * @return empty where the day is no such day
     * @throws RefusedException when it is one and not confirmed
     */
    static Optional<PastDay> confirm(RunOptions options, Books books, Caller caller) throws IOException {
        LocalDate today = LocalDate.now(caller.clock().withZone(options.zone()));
        Optional<PastDay> past =
                options.date().filter(day -> day.isBefore(today)).flatMap(day -> find(day, books.latestEdition()));
        if (past.isPresent()
                && !options.yes()
                && !caller.question().ask(past.get().question())) {
            caller.terminal().err().println();
            throw new RefusedException("Nothing was read or changed. Confirm the day with --yes, or correct it.");
        }
        return past;
    }

    private static Optional<PastDay> find(LocalDate day, Optional<Edition> latest) {
        return latest.map(edition -> EditionId.parse(edition.manifest().edition()))
                .filter(last -> day.isBefore(last.date()))
                .map(last -> new PastDay(day, last));
    }

    /** What is asked: an edition that is closed stays, and so do the dates that listings got. */
    String question() {
        long days = ChronoUnit.DAYS.between(day, last.date());
        return day + " is " + days + (days == 1 ? " day" : " days") + " before the last edition, " + last
                + ": what states no date counts as of that day for good, and nobody is mailed. Go on?";
    }
}
