package io.paperdigest.standalone;

import io.paperdigest.standalone.bench.BenchPapers;
import io.paperdigest.standalone.bench.BenchReport;
import io.paperdigest.standalone.bench.IdentityBench;
import io.paperdigest.standalone.bench.Laboratory;
import io.paperdigest.standalone.bench.RankingsBench;
import io.paperdigest.standalone.bench.RealPapers;
import io.paperdigest.standalone.bench.Report;
import io.paperdigest.standalone.bench.TopicsBench;
import io.paperdigest.standalone.cli.BenchOptions;
import io.paperdigest.standalone.cli.BenchRankingsOptions;
import io.paperdigest.standalone.cli.BenchTopicsOptions;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.Progress;
import io.paperdigest.standalone.cli.Terminal;
import java.io.IOException;
import java.nio.file.Path;

/** {@code bench}: on an embedded broker in a folder that is deleted at the end, where a broker is needed. */
final class Bench {

    private final Caller caller;

    Bench(Caller caller) {
        this.caller = caller;
    }

    ExitCode identity(BenchOptions options, DataFolder folder) throws IOException, InterruptedException {
        folder.refuseWhenUsed();
        try {
            return print(measure(options, folder), options.json());
        } finally {
            folder.delete();
        }
    }

    /** Needs no broker and no folder. */
    ExitCode topics(BenchTopicsOptions options) throws IOException, InterruptedException {
        BenchPapers papers = options.papers().isPresent()
                ? RealPapers.in(options.papers().get())
                : BenchPapers.madeUp(options.seed());
        Progress progress = new Progress(caller.terminal(), System::nanoTime);
        return print(new TopicsBench(papers, options, progress).run(), options.json());
    }

    ExitCode rankings(BenchRankingsOptions options, DataFolder folder) throws IOException, InterruptedException {
        folder.refuseWhenUsed();
        try (EmbeddedKafka kafka = KafkaHome.start(folder, caller.terminal())) {
            Progress progress = new Progress(caller.terminal(), System::nanoTime);
            return print(new RankingsBench(laboratory(kafka, folder), options, progress).run(), options.json());
        } finally {
            folder.delete();
        }
    }

    private BenchReport measure(BenchOptions options, DataFolder folder) throws IOException, InterruptedException {
        try (EmbeddedKafka kafka = KafkaHome.start(folder, caller.terminal())) {
            return new IdentityBench(
                            laboratory(kafka, folder), options, new Progress(caller.terminal(), System::nanoTime))
                    .run();
        }
    }

    private Laboratory laboratory(EmbeddedKafka kafka, DataFolder folder) {
        Path state = folder.streams();
        Installation installation = Installation.embedded(kafka.bootstrapServers(), "", state);
        return new Laboratory(installation.clients(), installation.streams(), state, caller.clock());
    }

    private ExitCode print(Report report, boolean json) {
        Terminal terminal = caller.terminal();
        if (json) {
            terminal.out().println(report.json());
        } else {
            report.lines().forEach(terminal.out()::println);
        }
        return ExitCode.DONE;
    }
}
