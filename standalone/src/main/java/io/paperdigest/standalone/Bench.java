package io.paperdigest.standalone;

import io.paperdigest.standalone.bench.BenchReport;
import io.paperdigest.standalone.bench.IdentityBench;
import io.paperdigest.standalone.bench.Laboratory;
import io.paperdigest.standalone.cli.BenchOptions;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.Progress;
import io.paperdigest.standalone.cli.Terminal;
import java.io.IOException;
import java.nio.file.Path;

/** {@code bench}: on an embedded broker in a folder that is deleted at the end. */
final class Bench {

    private final Caller caller;

    Bench(Caller caller) {
        this.caller = caller;
    }

    ExitCode identity(BenchOptions options, DataFolder folder) throws IOException, InterruptedException {
        try {
            print(measure(options, folder), options);
            return ExitCode.DONE;
        } finally {
            folder.delete();
        }
    }

    private BenchReport measure(BenchOptions options, DataFolder folder) throws IOException, InterruptedException {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.kafka())) {
            Path state = folder.streams();
            Installation installation = Installation.embedded(kafka.bootstrapServers(), "", state);
            Laboratory laboratory =
                    new Laboratory(installation.clients(), installation.streams(), state, caller.clock());
            return new IdentityBench(laboratory, options, new Progress(caller.terminal(), System::nanoTime)).run();
        }
    }

    private void print(BenchReport report, BenchOptions options) {
        Terminal terminal = caller.terminal();
        if (options.json()) {
            terminal.out().println(report.json());
        } else {
            report.lines().forEach(terminal.out()::println);
        }
    }
}
