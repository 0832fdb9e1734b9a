package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run}: pages in, the day's digest out. */
@Command(
        name = "run",
        header = "Makes the day's digest of pages of paper listings.",
        description = {
            "",
            "Reads the pages, finds which listings are the same paper, ranks what trends, closes the day's edition and"
                    + " writes digest.html, digest.txt, digest.eml, edition.json and feeds.",
            "",
            "Without PATH it is a demo on sample pages, whose state is kept apart in data/sample."
        },
        footer = {
            "",
            "The password for --smtp is read from PAPER_DIGEST_SMTP_PASSWORD, or from the first line of the file that"
                    + " PAPER_DIGEST_SMTP_PASSWORD_FILE names."
        })
final class RunCommand implements Callable<Integer> {

    private final Commands commands;

    @Parameters(
            paramLabel = "[NAME=]PATH",
            converter = Converters.Page.class,
            description =
                    "Pages, or folders of them. A source is called NAME, or after its file, without a date or a hash at the end.")
    private List<PagePath> pages = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Converters.Date.class,
            description = "The day of the edition. Default: today. One after tomorrow is asked about first; one before"
                    + " both today and the last edition is refused.")
    private @Nullable LocalDate date;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = Converters.Zone.class,
            description = "Where a day begins and ends, such as Europe/Berlin. Default: this computer's zone.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--cut-time",
            paramLabel = "HH:MM",
            converter = Converters.TimeOfDay.class,
            description = "The time of day the edition is cut at: ages are counted from there. Default: 06:00.")
    private LocalTime cutTime = RunOptions.USUAL_CUT_TIME;

    @Option(
            names = "--half-life",
            paramLabel = "HOURS",
            description = "After how many hours what a paper earned is worth half, 1 to 336. Default: 24.")
    private int halfLifeHours = RunOptions.USUAL_HALF_LIFE_HOURS;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where digests go. Default: out, or out/sample.")
    private @Nullable Path out;

    @Option(
            names = "--topics-file",
            paramLabel = "FILE",
            description = "A catalogue of topics to use instead of the built-in one.")
    private @Nullable Path topicsFile;

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    @Option(
            names = "--smtp",
            paramLabel = "URL",
            description = "Send the digests: smtp://user@host:587 or smtps://user@host:465.")
    private @Nullable String smtp;

    @Option(names = "--from", paramLabel = "EMAIL", description = "The address digests come from.")
    private @Nullable String from;

    @Option(
            names = "--contact",
            paramLabel = "EMAIL",
            description =
                    "An address that subscribers write to, to change topics or stop. Each mail's footer names it; answers"
                            + " and requests to unsubscribe go there.")
    private @Nullable String contact;

    @Option(
            names = "--to",
            paramLabel = "EMAIL",
            description = "Send one test digest to this address, to nobody else, and store nothing about it.")
    private @Nullable String to;

    @Option(names = "--yes", description = "Answer questions with yes.")
    private boolean yes;

    @Mixin
    private StateArguments state = new StateArguments();

    RunCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        RunOptions options = options();
        List<String> missing = Stream.concat(
                        PageCheck.problems(options.pages()).stream(),
                        options.topicsFile().stream().flatMap(PageCheck::problem))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidOptionsException(missing);
        }
        return commands.run(options).status();
    }

    private RunOptions options() {
        boolean demo = pages.isEmpty();
        return new RunOptions(
                pages,
                Optional.ofNullable(date),
                zone == null ? ZoneId.systemDefault() : zone,
                cutTime,
                halfLifeHours,
                state.options(demo),
                out == null ? usualOut(demo) : out,
                Optional.ofNullable(topicsFile),
                MailOptions.of(
                        Optional.ofNullable(smtp),
                        Optional.ofNullable(from),
                        Optional.ofNullable(to),
                        Optional.ofNullable(contact)),
                json,
                yes);
    }

    private static Path usualOut(boolean demo) {
        return demo ? Path.of("out", "sample") : Path.of("out");
    }
}
