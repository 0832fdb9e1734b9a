package io.paperdigest.standalone;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.Topic;
import io.paperdigest.ingest.IngestSummary;
import io.paperdigest.standalone.cli.ExitCode;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run came to.
 *
 * @param read the pages
 * @param answer the cut
 * @param edition the day's edition
 * @param files what was written
 * @param mail what was sent
 */
record Outcome(IngestSummary read, CutAnswer answer, Edition edition, List<Path> files, Mailed mail) {

    Outcome {
        files = List.copyOf(files);
    }

    /** How many papers are on the pages. */
    int papers() {
        return manifest().listed();
    }

    /** How many listings of these pages turned out to be of a paper that is on them already. */
    int merged() {
        return manifest().cut().sources().stream().mapToInt(Outcome::listings).sum() - papers();
    }

    /** How many topics a paper matches. */
    int topics() {
        return (int) edition.rankings().values().stream()
                .filter(ranking -> !ranking.topic().equals(Topic.ALL) && ranking.total() > 0)
                .count();
    }

    EditionManifest manifest() {
        return edition.manifest();
    }

    EditionRanking all() {
        return edition.all();
    }

    /** Done with something held, done, or failed where mail could not be sent. */
    ExitCode exitCode() {
        if (!mail.complete()) {
            return ExitCode.FAILED;
        }
        return read.held().isEmpty() ? ExitCode.DONE : ExitCode.HELD;
    }

    /** A held page stands in the ranking with its last complete copy, which had as many entries as were expected. */
    private static int listings(SourceReport report) {
        return switch (report.status()) {
            case COMPLETE -> report.listings();
            case HELD -> report.standing() == null || report.expected() == null ? 0 : report.expected();
        };
    }
}
