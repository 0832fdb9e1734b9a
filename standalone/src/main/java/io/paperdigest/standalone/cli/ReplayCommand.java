package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay}: past days, one after the other. */
@Command(
        name = "replay",
        header = "Closes an edition for each of many past days, and compares scores.",
        description = {
            "",
            "Reads pages that state their day, in its order, through the real services on a broker of its own: files"
                    + " named by a day, such as 2025-01-31.json, and JSON lines that each state their listing_date, packed"
                    + " by gzip or not. Each day is cut at its end, 24:00 UTC, from what was listed until then.",
            "",
            "Then it compares who stands first with final votes, the most that were ever read of each paper: how many of"
                    + " a day's first ten papers are among the ten of that day, and of the week up to it, that got the most"
                    + " votes. It does so for the score as it is and for others."
        },
        footer = {
            "",
            "What that can't show: where every paper is listed once, with its votes, the votes known at the cut are the"
                    + " final ones, and where the page is in the order of votes, so are the places. Then the comparison says"
                    + " how far freshness, other pages and announcements move the ranking away from the day's votes, and not"
                    + " how well it foresees them; only \"announcements alone\" knows no votes, and no places.",
            "",
            "Example:  ./paper-digest replay pages/2025 --from 2025-01-01 --to 2025-06-30"
        })
final class ReplayCommand implements Callable<Integer> {

    private final Commands commands;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Where the listings are: folders or files.")
    private List<Path> pages = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = Converters.Date.class,
            description = "The first day. Default: the first there is.")
    private LocalDate from = LocalDate.MIN;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = Converters.Date.class,
            description = "The last day. Default: the last there is.")
    private LocalDate to = LocalDate.MAX;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The folder to work in, which must be new; deleted at the end. Default: data/replay.")
    private Path data = Path.of("data", "replay");

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    ReplayCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.replay(new ReplayOptions(pages, from, to, data, json)).status();
    }
}
