package io.paperdigest.service;

import io.paperdigest.channel.Clients;
import io.paperdigest.events.Topic;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The digest service on its own: runs on an existing Kafka until it is told to stop. */
public final class Main {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    /** Named before the first logger is made; another program's logback.xml on the class path keeps its own. */
    private static final String LOGGING = "io/paperdigest/service/logback-service.xml";

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
        System.getProperties().putIfAbsent("logback.configurationFile", LOGGING);
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
        DigestConfig config = config(settings, problems);
        List<Topic> topics = catalogue(settings.get("TOPICS_FILE"), problems);
        return config == null || !problems.isEmpty() ? refuse(problems) : serve(config, topics);
    }

    private static @Nullable DigestConfig config(Map<String, String> settings, List<String> problems) {
        try {
            return DigestConfig.fromEnvironment(settings);
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage() + ".");
            return null;
        }
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

    private int serve(DigestConfig config, List<Topic> topics) throws InterruptedException {
        try {
            new Clients(config.clients()).createChannels(config.channels());
            run(config, topics);
            return DONE;
        } catch (KafkaException | IllegalStateException e) {
            if (!stopping) { // else it is only what a service says that was closed while it started
                err.println("digest-service: " + e.getMessage() + cause(e));
            }
            return FAILED;
        }
    }

    private void run(DigestConfig config, List<Topic> topics) throws InterruptedException {
        Logger log = LoggerFactory.getLogger(Main.class);
        try (DigestService service = new DigestService(config, InstantSource.system())) {
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> stop(service)));
            int changed = service.books().catalogue(topics);
            log.info("The catalogue has {} topics, {} changed", topics.size(), changed);
            service.start();
            service.awaitRunning();
            if (!stopping) {
                log.info("Digest service runs on {}", config.clients().get("bootstrap.servers"));
            }
            service.awaitEnd();
        }
    }

    /** Leaves the group, so that another instance takes over at once. */
    private void stop(DigestService service) {
        stopping = true;
        service.close();
        LoggerFactory.getLogger(Main.class).info("Digest service stopped");
    }

    /** Kafka's clients say why they can't be made in the cause only. */
    private static String cause(Throwable thrown) {
        Throwable reason = thrown.getCause();
        String message = String.valueOf(thrown.getMessage());
        return reason == null || message.contains(String.valueOf(reason.getMessage()))
                ? ""
                : ": " + reason.getMessage();
    }
}
