package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What to make a digest of, and where to.
 *
 * @param pages the pages to read; empty for the demo on the samples
 * @param date the day of the edition; empty for today
 * @param zone where a day begins and ends
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
        StateOptions state,
        Path out,
        Optional<Path> topicsFile,
        Optional<MailOptions> mail,
        boolean json,
        boolean yes) {

    public RunOptions {
        pages = List.copyOf(pages);
    }

    /** Whether this is the demo on the samples. */
    public boolean demo() {
        return pages.isEmpty();
    }
}
