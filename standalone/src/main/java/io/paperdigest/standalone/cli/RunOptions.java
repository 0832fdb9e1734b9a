package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What to make a digest of, and where to.
 *
 * @param pages the pages to read; empty for the demo on the samples
 * @param date the day of the edition; empty for today
 * @param zone where a day begins and ends
 * @param cutTime the time of day it is cut at: ages of scores and the dates of mails are counted from there
 * @param halfLifeHours after how many hours a term of a score is worth half, 1 to 336
 * @param state where the installation keeps what it knows
 * @param out the folder digests are written to, in one folder a day
 * @param topicsFile a catalogue of topics in place of ours
 * @param mail how to send; empty to only write files
 * @param json whether one JSON object on standard output takes the place of text
 * @param yes whether questions are answered with yes
 */
public record RunOptions(
        List<PagePath> pages,
        Optional<LocalDate> date,
        ZoneId zone,
        LocalTime cutTime,
        int halfLifeHours,
        StateOptions state,
        Path out,
        Optional<Path> topicsFile,
        Optional<MailOptions> mail,
        boolean json,
        boolean yes) {

    /** When people begin to read. */
    static final LocalTime USUAL_CUT_TIME = LocalTime.of(6, 0);

    /** What was listed yesterday weighs half. */
    static final int USUAL_HALF_LIFE_HOURS = 24;

    private static final int LONGEST_HALF_LIFE_HOURS = 336;

    public RunOptions {
        pages = List.copyOf(pages);
        new Problems()
                .check(
                        halfLifeHours >= 1 && halfLifeHours <= LONGEST_HALF_LIFE_HOURS,
                        "--half-life is not a number of hours from 1 to " + LONGEST_HALF_LIFE_HOURS + ".")
                .refuse();
    }

    /** Whether this is the demo on the samples. */
    public boolean demo() {
        return pages.isEmpty();
    }
}
