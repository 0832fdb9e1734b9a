package io.paperdigest.ingest;

import io.paperdigest.events.Rejection;
import io.paperdigest.events.SourceReport;
import io.paperdigest.ingest.inbox.InboxFolder;
import io.paperdigest.ingest.publish.PublishFailed;
import io.paperdigest.runtime.config.ServiceOptions;
import io.paperdigest.runtime.config.Settings;
import io.paperdigest.runtime.health.HealthCheck;
import io.paperdigest.runtime.logging.Logs;
import io.paperdigest.runtime.loop.Reasons;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The ingest service on its own: {@code ingest-service PATH...} reads the files once and ends, {@code ingest-service
 * --inbox FOLDER} watches a folder until it is told to stop.
 */
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

    /** Exit codes: 0 done, 1 failed, 2 usage, 3 done with something held, 143 stopped by SIGTERM. */
    public static void main(String[] args) {
        Logs.setUp(System.getenv());
        int code = new Main(System.getenv(), Clock.systemUTC(), System.out, System.err).run(List.of(args));
        if (code != DONE) {
            System.exit(code);
        }
    }

    int run(List<String> args) {
        List<String> problems = new ArrayList<>();
        IngestOptions options = new IngestOptions();
        options.take(args, problems);
        if (options.help()) {
            out.print(options.usage());
            return DONE;
        }
        Map<String, String> settings = options.over(environment);
        if (options.check().isPresent()) {
            return check(options.check().get(), settings, problems);
        }
        boolean watches = options.paths().isEmpty() && settings.containsKey("INBOX_FOLDER");
        return watches ? watch(settings, problems) : once(options, settings, problems);
    }

    private int check(String what, Map<String, String> environment, List<String> problems) {
        Settings settings = new Settings(environment);
        int port = WatchConfig.httpPort(settings);
        return problems.isEmpty() ? HealthCheck.ask(port, what, out) ? DONE : FAILED : refuse(problems);
    }

    private int once(IngestOptions options, Map<String, String> settings, List<String> problems) {
        LocalDate date = options.date(LocalDate.now(clock), problems);
        IngestConfig config = ServiceOptions.read(IngestConfig::fromEnvironment, settings, problems);
        List<SourceFile> files = files(options.paths(), problems);
        return config == null || !problems.isEmpty() ? refuse(problems) : ingest(config, files, date);
    }

    private int watch(Map<String, String> settings, List<String> problems) {
        IngestConfig config = ServiceOptions.read(IngestConfig::fromEnvironment, settings, problems);
        WatchConfig watchConfig = ServiceOptions.read(WatchConfig::fromEnvironment, settings, problems);
        InboxFolder inbox = watchConfig == null ? null : inbox(watchConfig.inbox(), problems);
        return config == null || watchConfig == null || inbox == null || !problems.isEmpty()
                ? refuse(problems)
                : watch(config, watchConfig, inbox);
    }

    private int watch(IngestConfig config, WatchConfig watchConfig, InboxFolder inbox) {
        try (InboxProcess process = new InboxProcess(config, watchConfig, inbox, clock)) {
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("stop").unstarted(process::close));
            LoggerFactory.getLogger(Main.class)
                    .atInfo()
                    .addKeyValue("inbox", inbox.root())
                    .addKeyValue("httpPort", process.httpPort())
                    .log("Ingest service watches its inbox");
            process.run();
            return DONE;
        } catch (UncheckedIOException | KafkaException | IllegalStateException e) {
            LoggerFactory.getLogger(Main.class).error("Ingest service failed: {}", Reasons.of(e));
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static @Nullable InboxFolder inbox(Path folder, List<String> problems) {
        try {
            return InboxFolder.open(folder);
        } catch (IOException e) {
            problems.add("The inbox " + folder + " can't be made or written: " + e + ".");
            return null;
        }
    }

    private static List<SourceFile> files(List<String> paths, List<String> problems) {
        return switch (SourceFiles.select(paths)) {
            case Selection.Files found -> found.files();
            case Selection.Problems wrong -> {
                problems.addAll(wrong.problems());
                yield List.of();
            }
        };
    }

    private int refuse(List<String> problems) {
        problems.forEach(problem -> err.println("ingest-service: " + problem));
        err.println("Nothing was read or changed. Help:  ingest-service --help");
        return USAGE;
    }

    private int ingest(IngestConfig config, List<SourceFile> files, LocalDate date) {
        try {
            IngestService.createChannels(config);
            return read(config, files, date.atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (PublishFailed | IngestStopped e) {
            err.println("ingest-service: " + e.getMessage() + cause(e));
            return FAILED;
        }
    }

    private int read(IngestConfig config, List<SourceFile> files, Instant read) {
        CountDownLatch finished = new CountDownLatch(1);
        try (IngestService service = new IngestService(config)) {
            stopOnSignal(service, finished);
            return say(service.ingest(files, read));
        } finally {
            finished.countDown();
        }
    }

    /** Kafka's clients say why they can't be made in the cause of the cause only. */
    private static String cause(Throwable thrown) {
        Throwable reason = thrown.getCause() == null ? null : thrown.getCause().getCause();
        return reason == null ? "" : ": " + reason.getMessage();
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
                + summary.rejectedEntries().size() + " rejected");
        for (Rejection rejection : summary.rejectedEntries()) {
            String place = rejection.place() == null ? "" : ", " + rejection.place();
            out.println("Rejected: " + rejection.file() + place + ": " + rejection.reason() + ".");
        }
        for (SourceReport held : summary.held()) {
            out.println("Held: " + held.file() + ": " + held.reason() + ".");
        }
        return summary.held().isEmpty() ? DONE : HELD;
    }
}
