package io.paperdigest.ingest;

import io.paperdigest.events.Rejection;
import io.paperdigest.events.SourceReport;
import io.paperdigest.ingest.publish.Clients;
import io.paperdigest.ingest.publish.PublishFailed;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The ingest service on its own: {@code ingest-service PATH...} reads the files once, and ends. */
public final class Main {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final int HELD = 3;
    private static final long STOP_TIMEOUT_SECONDS = 10;

    private final Map<String, String> environment;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;

    Main(Map<String, String> environment, Clock clock, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /** Exit codes: 0 done, 1 failed, 2 usage, 3 done with something held. */
    public static void main(String[] args) {
        int code = new Main(System.getenv(), Clock.systemUTC(), System.out, System.err).run(List.of(args));
        if (code != DONE) {
            System.exit(code);
        }
    }

    int run(List<String> args) {
        if (args.isEmpty() || args.getFirst().startsWith("-")) {
            err.println("Usage: BOOTSTRAP_SERVERS=host:port ingest-service PATH...");
            return USAGE;
        }
        return switch (SourceFiles.select(args)) {
            case Selection.Problems problems -> {
                problems.problems().forEach(problem -> err.println("ingest-service: " + problem));
                err.println("Nothing was read or changed.");
                yield USAGE;
            }
            case Selection.Files files -> configured(files.files());
        };
    }

    private int configured(List<SourceFile> files) {
        try {
            return ingest(IngestConfig.fromEnvironment(environment), files);
        } catch (IllegalArgumentException e) {
            err.println("ingest-service: " + e.getMessage() + ".");
            return USAGE;
        } catch (PublishFailed | IngestStopped e) {
            err.println("ingest-service: " + e.getMessage());
            return FAILED;
        }
    }

    private int ingest(IngestConfig config, List<SourceFile> files) {
        Clients.createChannels(config.client(), config.channels());
        Instant read = LocalDate.now(clock).atStartOfDay(ZoneOffset.UTC).toInstant();
        CountDownLatch finished = new CountDownLatch(1);
        try (IngestService service = new IngestService(config)) {
            stopOnSignal(service, finished);
            return say(service.ingest(files, read));
        } finally {
            finished.countDown();
        }
    }

    /** On SIGTERM the page that is being read is left where reading can go on, and the producer is closed. */
    private static void stopOnSignal(IngestService service, CountDownLatch finished) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            service.stop();
            try {
                if (!finished.await(STOP_TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                    System.err.println("Stopped at once. Run again to continue.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private int say(IngestSummary summary) {
        String news = summary.allKnown() ? "all known" : summary.published() + " new";
        out.println(summary.listings() + " listings, " + news + ", "
                + summary.rejections().size() + " rejected");
        for (Rejection rejection : summary.rejections()) {
            String place = rejection.place() == null ? "" : ", " + rejection.place();
            out.println("Rejected: " + rejection.file() + place + ": " + rejection.reason() + ".");
        }
        for (SourceReport held : summary.held()) {
            out.println("Held: " + held.file() + ": " + held.reason() + ".");
        }
        return summary.held().isEmpty() ? DONE : HELD;
    }
}
