package io.paperdigest.standalone;

import io.paperdigest.delivery.DeliverySummary;
import io.paperdigest.delivery.PlannedDigest;
import io.paperdigest.edition.CutRules;
import io.paperdigest.edition.CutTimes;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.Topic;
import io.paperdigest.ingest.IngestSummary;
import io.paperdigest.ingest.SourceFile;
import io.paperdigest.mailing.EditionFiles;
import io.paperdigest.mailing.MailRoute;
import io.paperdigest.mailing.Mailing;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.Progress;
import io.paperdigest.standalone.cli.RunOptions;
import io.paperdigest.standalone.cli.Terminal;
import io.paperdigest.trending.HalfLife;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code run}: pages in, the day's digest out. */
final class Run {

    private final Caller caller;
    private final Terminal terminal;
    private final RunOptions options;
    private final RunInputs inputs;
    private final LocalDate date;
    private final CutRules rules;
    private final Progress progress;

    Run(Caller caller, RunOptions options, RunInputs inputs) {
        this.caller = caller;
        this.terminal = caller.terminal();
        this.options = options;
        this.inputs = inputs;
        this.date = options.date().orElseGet(this::today);
        this.rules =
                new CutRules(new CutTimes(options.cutTime(), options.zone()), new HalfLife(options.halfLifeHours()));
        this.progress = new Progress(terminal, System::nanoTime);
    }

    private LocalDate today() {
        return LocalDate.now(caller.clock().withZone(options.zone()));
    }

    ExitCode in(DataFolder folder) throws IOException {
        if (options.demo()) {
            terminal.err().println("No pages given, so this is a demo on " + SamplePages.count() + " sample pages.");
        }
        terminal.err().println();
        Progress.Stage starting = progress.stage("start Kafka");
        try (starting;
                KafkaHome kafka = KafkaHome.open(options.state(), folder, caller);
                Pipeline pipeline = Pipeline.start(kafka.installation(), caller.clock())) {
            caller.stop().tell(pipeline::stopReading);
            starting.done(options.state()
                    .bootstrapServers()
                    .orElse(options.state().data().toString()));
            ExitCode exit = through(pipeline, folder);
            pipeline.awaitRanked();
            return exit;
        }
    }

    private ExitCode through(Pipeline pipeline, DataFolder folder) throws IOException {
        PastDay.refuse(options, pipeline.books(), caller);
        List<SourceFile> files = files(folder);
        if (options.demo()) {
            StrayDemo.refuse(options, files, pipeline.books(), terminal);
        }
        pipeline.catalogue(inputs.catalogue());
        IngestSummary read = read(pipeline, files);
        try (Mailing mailing = new Mailing(pipeline.books(), inputs.mail(), caller.clock(), delivery -> {})) {
            return read.allKnown() ? again(pipeline, read, mailing) : anew(pipeline, read, mailing);
        }
    }

    private ExitCode anew(Pipeline pipeline, IngestSummary read, Mailing mailing) throws IOException {
        CutAnswer answer = merge(pipeline);
        Edition edition = match(pipeline, answer);
        try (Progress.Stage stage = progress.stage("digest")) {
            return write(read, mailing, answer, edition, stage);
        }
    }

    /** Nothing was read that was not known: usually the edition stands, and there are no stages to speak of. */
    private ExitCode again(Pipeline pipeline, IngestSummary read, Mailing mailing) throws IOException {
        try (Progress.Stage stage = progress.stage("digest")) {
            CutAnswer answer = pipeline.cut(date, rules);
            return write(read, mailing, answer, pipeline.edition(answer.edition()), stage);
        }
    }

    private ExitCode write(IngestSummary read, Mailing mailing, CutAnswer answer, Edition edition, Progress.Stage stage)
            throws IOException {
        EditionFiles files = new EditionFiles(options.out(), answer.edition());
        List<PlannedDigest> digests = mailing.write(edition, files);
        stage.done(words(answer.edition(), answer.closed(), digests.size()));
        Mailed mail = send(mailing, edition, digests);
        return say(new Outcome(read, answer, edition, files.written(), mail), files.front());
    }

    private static String words(String edition, boolean closed, int subscribers) {
        String people = subscribers == 1 ? ", 1 subscriber" : ", " + subscribers + " subscribers";
        return "edition " + edition + (closed ? "" : ", unchanged") + (subscribers == 0 ? "" : people);
    }

    private IngestSummary read(Pipeline pipeline, List<SourceFile> files) throws IOException {
        try (Progress.Stage stage = progress.stage("read")) {
            IngestSummary read = pipeline.read(files, date);
            stage.done(words(read));
            remark(read.stated().map(date -> LocalDate.ofInstant(date, ZoneOffset.UTC)));
            return read;
        }
    }

    /** A day that was given is taken, and remarked on where it is far from what was read. */
    private void remark(Optional<LocalDate> stated) {
        options.date().flatMap(given -> FarDay.remark(given, stated, today())).ifPresent(terminal.err()::println);
    }

    private List<SourceFile> files(DataFolder folder) throws IOException {
        if (!options.demo()) {
            return inputs.files();
        }
        Path pages = SamplePages.writeTo(folder.path().resolve("pages"));
        return RunInputs.files(List.of(pages.toString()), new ArrayList<>());
    }

    private static String words(IngestSummary read) {
        String words = read.listings() + (read.listings() == 1 ? " listing" : " listings");
        int rejected = read.rejectedEntries().size();
        int held = read.held().size();
        return words
                + (read.allKnown() ? ", all known" : "")
                + (rejected == 0 ? "" : ", " + rejected + " rejected")
                + (held == 0 ? "" : ", " + held + (held == 1 ? " page held" : " pages held"));
    }

    private CutAnswer merge(Pipeline pipeline) {
        try (Progress.Stage stage = progress.stage("merge")) {
            CutAnswer answer = pipeline.cut(date, rules);
            stage.done(words(answer));
            return answer;
        }
    }

    private static String words(CutAnswer answer) {
        if (answer.newListings() == 0) {
            return "nothing new";
        }
        int known = answer.newListings() - answer.newPapers();
        return answer.newPapers() == answer.papers()
                ? answer.papers() + " papers, " + known + " duplicates"
                : answer.newPapers() + (answer.newPapers() == 1 ? " new paper, " : " new papers, ") + known + " known";
    }

    private Edition match(Pipeline pipeline, CutAnswer answer) {
        try (Progress.Stage stage = progress.stage("match topics")) {
            Edition edition = pipeline.edition(answer.edition());
            long topics = edition.rankings().values().stream()
                    .filter(ranking -> ranking.total() > 0 && !ranking.topic().equals(Topic.ALL))
                    .count();
            stage.done(edition.manifest().matched() + " papers in " + topics + " topics");
            return edition;
        }
    }

    private Mailed send(Mailing mailing, Edition edition, List<PlannedDigest> digests) throws IOException {
        if (inputs.mail().isEmpty()) {
            return new Mailed.NotAsked();
        }
        if (!confirmed(mailing, digests.size())) {
            terminal.err().println(System.lineSeparator() + Mailed.NotConfirmed.REASON + ".");
            return new Mailed.NotConfirmed(digests.size());
        }
        try (Progress.Stage stage = progress.stage("send")) {
            DeliverySummary mail = mailing.send(edition, digests);
            stage.done(mail == null ? "" : mail.words());
            boolean test = inputs.mail().flatMap(MailRoute::test).isPresent();
            return mail == null ? new Mailed.NotAsked() : new Mailed.Tried(mail, test);
        }
    }

    /** The first time, somebody should know how many people are about to be mailed. */
    private boolean confirmed(Mailing mailing, int recipients) throws IOException {
        boolean sure =
                options.yes() || recipients == 0 || inputs.mail().get().test().isPresent() || !mailing.isFirst();
        return sure || caller.question().ask("Mail " + recipients + (recipients == 1 ? " person?" : " people?"));
    }

    private ExitCode say(Outcome outcome, Path front) {
        if (options.json()) {
            terminal.out().println(OutcomeJson.of(outcome, progress.stages()).json());
        } else {
            new OutcomeText(terminal, options).print(outcome, progress.elapsed(), front);
        }
        return outcome.exitCode();
    }
}
