package io.paperdigest.service;

import io.paperdigest.events.Topic;
import io.paperdigest.runtime.config.ServiceOptions;
import io.paperdigest.runtime.config.Settings;
import io.paperdigest.runtime.health.HealthCheck;
import io.paperdigest.runtime.logging.Logs;
import io.paperdigest.runtime.loop.Reasons;
import io.paperdigest.topics.Catalogue;
import io.paperdigest.topics.InvalidCatalogueException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The digest service on its own: runs on an existing Kafka until it is told to stop. */
public final class Main {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private volatile boolean stopping;

    Main(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** Exit codes: 143 stopped by SIGTERM, 1 failed, 2 usage. */
    public static void main(String[] args) throws InterruptedException {
        Logs.setUp(System.getenv());
        int code = new Main(System.getenv(), System.out, System.err).run(List.of(args));
        if (code != DONE) {
            System.exit(code);
        }
    }

    int run(List<String> args) throws InterruptedException {
        List<String> problems = new ArrayList<>();
        DigestOptions options = new DigestOptions();
        options.take(args, problems);
        if (options.help()) {
            out.print(options.usage());
            return DONE;
        }
        Map<String, String> settings = options.over(environment);
        if (options.check().isPresent()) {
            return check(options.check().get(), settings, problems);
        }
        DigestConfig config = ServiceOptions.read(DigestConfig::fromEnvironment, settings, problems);
        DailyConfig daily = ServiceOptions.read(DailyConfig::fromEnvironment, settings, problems);
        List<Topic> topics = catalogue(settings.get("TOPICS_FILE"), problems);
        if (config == null || daily == null || !problems.isEmpty()) {
            return refuse(problems);
        }
        return options.cut() ? cut(config, daily) : serve(config, daily, topics);
    }

    private int check(String what, Map<String, String> environment, List<String> problems) {
        int port = DailyConfig.httpPort(new Settings(environment));
        return problems.isEmpty() ? HealthCheck.ask(port, what, out) ? DONE : FAILED : refuse(problems);
    }

    private static List<Topic> catalogue(@Nullable String file, List<String> problems) {
        try {
            return file == null || file.isBlank() ? Catalogue.builtIn() : Catalogue.read(Path.of(file));
        } catch (InvalidPathException e) {
            problems.add(file + " is not a path.");
        } catch (InvalidCatalogueException e) {
            problems.add(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            problems.add(e.getMessage() + ".");
        }
        return List.of();
    }

    private int refuse(List<String> problems) {
        problems.forEach(problem -> err.println("digest-service: " + problem));
        err.println("Nothing was started. Help:  digest-service --help");
        return USAGE;
    }

    private int cut(DigestConfig config, DailyConfig daily) {
        try {
            new CutByHand(config, daily, out).run();
            return DONE;
        } catch (KafkaException | IllegalStateException e) {
            err.println("digest-service: " + Reasons.of(e));
            return FAILED;
        }
    }

    private int serve(DigestConfig config, DailyConfig daily, List<Topic> topics) throws InterruptedException {
        try (DigestProcess process = new DigestProcess(config, daily, InstantSource.system())) {
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> stop(process)));
            process.run(topics);
            return DONE;
        } catch (KafkaException | IllegalStateException | UncheckedIOException e) {
            if (!stopping) { // else it is only what a service says that was closed while it started
                LoggerFactory.getLogger(Main.class).error("Digest service failed: {}", Reasons.of(e));
            }
            return FAILED;
        }
    }

    /** Leaves the groups, so that another instance takes over at once. */
    private void stop(DigestProcess process) {
        stopping = true;
        process.close();
        LoggerFactory.getLogger(Main.class).info("Digest service stopped");
    }
}
