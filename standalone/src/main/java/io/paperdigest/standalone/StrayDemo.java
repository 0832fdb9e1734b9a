package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.events.SourceReport;
import io.paperdigest.ingest.SourceFile;
import io.paperdigest.standalone.cli.RefusedException;
import io.paperdigest.standalone.cli.RunOptions;
import io.paperdigest.standalone.cli.Terminal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses a demo where papers of one's own are: the made-up ones would be ranked, and mailed, with them. */
final class StrayDemo {

    private StrayDemo() {}

    /**
     * To be called before anything is read.
     *
     * @param samples the pages of the demo
     * @throws RefusedException when the last edition is of other pages, too
     */
    static void refuse(RunOptions options, List<SourceFile> samples, Books books, Terminal terminal) {
        Set<String> madeUp = samples.stream().map(SourceFile::source).collect(Collectors.toSet());
        boolean own = books.latestEdition().stream()
                .flatMap(edition -> edition.manifest().cut().sources().stream())
                .map(SourceReport::source)
                .anyMatch(source -> !madeUp.contains(source));
        if (own) {
            terminal.err().println();
            throw new RefusedException(
                    "no pages were given, and the made-up ones of the demo don't go to your papers in "
                            + options.state().data()
                            + ". Nothing was read or changed. Name the pages, or leave out --data.");
        }
    }
}
