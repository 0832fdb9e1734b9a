package io.paperdigest.standalone;

import io.paperdigest.channel.ChannelReader;
import io.paperdigest.channel.EditionReader;
import io.paperdigest.edition.Edition;
import io.paperdigest.edition.Window;
import io.paperdigest.events.Canonical;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.CutRequest;
import io.paperdigest.events.SourceReport;
import io.paperdigest.ingest.IngestSummary;
import io.paperdigest.ingest.SourceFile;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.InvalidOptionsException;
import io.paperdigest.standalone.cli.Printable;
import io.paperdigest.standalone.cli.Progress;
import io.paperdigest.standalone.cli.RefusedException;
import io.paperdigest.standalone.cli.ReplayOptions;
import io.paperdigest.standalone.cli.Reports;
import io.paperdigest.standalone.cli.Terminal;
import io.paperdigest.standalone.replay.Comparison;
import io.paperdigest.standalone.replay.DayPages;
import io.paperdigest.standalone.replay.KnownPapers;
import io.paperdigest.standalone.replay.ReplayReport;
import io.paperdigest.standalone.replay.ReplayedDay;
import io.paperdigest.topics.Catalogue;
import io.paperdigest.trending.HalfLife;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** {@code replay}: past days through both services, on an embedded broker in a folder that is deleted at the end. */
final class Replay {

    private static final long NANOS_A_MILLI = 1_000_000;

    private final Caller caller;
    private final ReplayOptions options;
    private final List<SourceReport> held = new ArrayList<>();

    Replay(Caller caller, ReplayOptions options) {
        this.caller = caller;
        this.options = options;
    }

    ExitCode in(DataFolder folder) throws IOException {
        folder.refuseWhenUsed();
        try {
            DayPages pages = pages(folder.path().resolve("pages"));
            print(replay(pages, days(pages), folder));
            Reports.held(held).forEach(caller.terminal().err()::println);
            return held.isEmpty() && !pages.damaged() ? ExitCode.DONE : ExitCode.HELD;
        } finally {
            folder.delete();
        }
    }

    private DayPages pages(Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        List<SourceFile> files =
                RunInputs.files(options.pages().stream().map(Path::toString).toList(), problems);
        if (!problems.isEmpty()) {
            throw new InvalidOptionsException(problems);
        }
        DayPages pages = new DayPages(folder);
        for (SourceFile file : files) {
            pages.add(file);
        }
        pages.leftOut().forEach(what -> caller.terminal().err().println(Printable.of(what)));
        return pages;
    }

    /** Every day from the first to the last, those without pages too: they have an edition. */
    private NavigableSet<LocalDate> days(DayPages pages) {
        NavigableSet<LocalDate> listed = pages.days().navigableKeySet();
        NavigableSet<LocalDate> within = listed.subSet(options.from(), true, options.to(), true);
        if (within.isEmpty()) {
            throw new RefusedException("no page states a day"
                    + (listed.isEmpty()
                            ? "."
                            : " within these; they are from " + listed.first() + " to " + listed.last() + "."));
        }
        LocalDate last = within.last();
        return within.first().datesUntil(last.plusDays(1)).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private ReplayReport replay(DayPages pages, NavigableSet<LocalDate> days, DataFolder folder) throws IOException {
        try (EmbeddedKafka kafka = KafkaHome.start(folder, caller.terminal())) {
            Installation installation = Installation.embedded(kafka.bootstrapServers(), "", folder.streams());
            try (Pipeline pipeline = Pipeline.start(installation, caller.clock())) {
                caller.stop().tell(pipeline::stopReading);
                pipeline.catalogue(Catalogue.builtIn());
                return new Days(pipeline, installation, pages).replay(days);
            }
        }
    }

    /** The days of one replay, one after the other. */
    private final class Days {

        private final Pipeline pipeline;
        private final Installation installation;
        private final DayPages pages;
        private final KnownPapers papers = new KnownPapers();
        private final Comparison comparison = new Comparison(papers);
        private final List<ReplayedDay> replayed = new ArrayList<>();

        Days(Pipeline pipeline, Installation installation, DayPages pages) {
            this.pipeline = pipeline;
            this.installation = installation;
            this.pages = pages;
        }

        ReplayReport replay(NavigableSet<LocalDate> days) {
            KafkaClients clients = new KafkaClients(installation.clients());
            Progress progress = new Progress(caller.terminal(), System::nanoTime);
            try (EditionReader editions = pipeline.books().editions();
                    ChannelReader<Canonical> canonical =
                            new ChannelReader<>(clients, installation.channels().canonical);
                    Progress.Stage stage = progress.stage("replay")) {
                int listingsBefore = before(days.first());
                for (LocalDate day : days) {
                    stage.update(day.toString());
                    Edition edition = day(day, editions);
                    canonical.readToEnd(papers::accept);
                    comparison.add(edition);
                }
                stage.done(days.size() + " days");
                return new ReplayReport(replayed, listingsBefore, comparison.outcomes(), comparison.agreeing());
            }
        }

        /** An edition ranks what was listed in the two weeks before it too. */
        private int before(LocalDate first) {
            return pages.days().subMap(first.minusDays(Window.LENGTH.toDays()), true, first, false).entrySet().stream()
                    .mapToInt(day -> pipeline.read(day.getValue(), day.getKey()).listings())
                    .sum();
        }

        private Edition day(LocalDate day, EditionReader editions) {
            long begin = System.nanoTime();
            List<SourceFile> files = pages.of(day);
            IngestSummary read = files.isEmpty() ? null : pipeline.read(files, day);
            if (read != null) {
                held.addAll(read.held());
            }
            long asked = System.nanoTime();
            Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            CutAnswer answer = pipeline.cut(
                    new CutRequest("replay/" + day, day, end, ZoneOffset.UTC.getId(), HalfLife.DEFAULT.hours()));
            Edition edition = pipeline.edition(answer.edition(), editions);
            long done = System.nanoTime();
            replayed.add(new ReplayedDay(
                    day,
                    answer.edition(),
                    read == null ? 0 : read.listings(),
                    answer.newPapers(),
                    edition.all().total(),
                    (done - begin) / NANOS_A_MILLI,
                    (done - asked) / NANOS_A_MILLI,
                    first(edition)));
            return edition;
        }

        private static String first(Edition edition) {
            return edition.all().best().isEmpty()
                    ? ""
                    : edition.paper(edition.all().best().getFirst().paper())
                            .paper()
                            .title();
        }
    }

    private void print(ReplayReport report) {
        Terminal terminal = caller.terminal();
        if (options.json()) {
            terminal.out().println(report.json());
        } else {
            report.lines(terminal.columns()).forEach(terminal.out()::println);
        }
    }
}
