package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.edition.EditionId;
import io.paperdigest.standalone.cli.RefusedException;
import io.paperdigest.standalone.cli.RunOptions;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Refuses a day given for an edition that would come after that of a later day: it takes up what is that one's, and those
 * that follow would be compared with it. Today always goes, also where a day to come was cut by mistake.
 */
final class PastDay {

    private PastDay() {}

    /**
     * To be called before anything is read.
     *
     * @throws RefusedException when the day is before today and before that of the last edition
     */
    static void refuse(RunOptions options, Books books, Caller caller) {
        LocalDate today = LocalDate.now(caller.clock().withZone(options.zone()));
        options.date()
                .filter(day -> day.isBefore(today))
                .flatMap(day -> problem(day, books))
                .ifPresent(problem -> {
                    caller.terminal().err().println();
                    throw new RefusedException(problem);
                });
    }

    private static Optional<String> problem(LocalDate day, Books books) {
        return books.latestEdition()
                .map(edition -> EditionId.parse(edition.manifest().edition()))
                .filter(last -> day.isBefore(last.date()))
                .map(
                        last -> day + " is before the last edition, " + last
                                + ", and editions follow each other by day. Nothing"
                                + " was read or changed. Leave out --date to read these pages now, or see  ./paper-digest replay --help  for days gone by.");
    }
}
