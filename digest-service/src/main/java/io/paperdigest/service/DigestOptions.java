package io.paperdigest.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** What is typed. An option wins over the environment's variable of the same meaning. */
@Command(
        name = "digest-service",
        header =
                "Merges, matches and ranks the papers that are published, cuts an edition a day and mails it, until it is"
                        + " told to stop.",
        synopsisHeading = "%nUsage:  ",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "In the environment:",
            "  CUT_TIME            when a day is cut, such as 06:00, or off. Default: 06:00",
            "  ZONE                the time zone of days, such as Europe/Berlin. Default: UTC",
            "  HALF_LIFE_HOURS     after how many hours a score's terms are worth half, 1 to 336. Default: 24",
            "  SMTP_URL            the mail server, smtp://user@host:587. Default: none, and nobody is mailed",
            "  MAIL_FROM           whom digests come from, with SMTP_URL",
            "  SMTP_PASSWORD       or SMTP_PASSWORD_FILE, a file that holds it",
            "  OUT_FOLDER          where digests and feeds are written as files. Default: none",
            "  HTTP_PORT           of /health/live, /health/ready and /metrics. Default: 8080",
            "  LOG_FORMAT          text or json. Default: text on a terminal, else json",
            "  KAFKA_...           settings of the Kafka clients: KAFKA_SECURITY_PROTOCOL is security.protocol",
            "  KAFKA_..._FILE      a file that holds such a setting, for secrets",
            "",
            "Stops on SIGTERM. Ends with 1 when it failed, 2 when it was not understood."
        })
final class DigestOptions {

    private final CommandLine commandLine;

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "Where Kafka is; several with commas. Default: BOOTSTRAP_SERVERS in the environment.")
    private @Nullable String bootstrapServers;

    @Option(
            names = "--prefix",
            paramLabel = "TEXT",
            description = "Before the name of every channel. Default: CHANNEL_PREFIX, or none.")
    private @Nullable String prefix;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Of the channels that are partitioned. Default: CHANNEL_PARTITIONS, or 4.")
    private @Nullable String partitions;

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "Where stores are kept between runs. Default: STATE_FOLDER, or data/streams.")
    private @Nullable String state;

    @Option(
            names = "--topics-file",
            paramLabel = "FILE",
            description = "A catalogue of topics to use instead of the built-in one. Default: TOPICS_FILE, or none.")
    private @Nullable String topicsFile;

    @Option(
            names = "--cut",
            description = "Ask the service that runs on this Kafka to cut today now, and end. The edition is mailed.")
    private boolean cut;

    @Option(
            names = "--check",
            arity = "0..1",
            fallbackValue = "ready",
            paramLabel = "live|ready",
            description = "Ask the service that runs on HTTP_PORT of this machine how it is, and end with 0 or 1.")
    private @Nullable String check;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    DigestOptions() {
        commandLine = new CommandLine(this)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false);
        commandLine.getCommandSpec().parser().collectErrors(true);
    }

    /** Takes what is typed, and adds what is wrong with it, for people. */
    void take(List<String> args, List<String> problems) {
        commandLine
                .parseArgs(args.toArray(String[]::new))
                .errors()
                .forEach(error -> problems.add(error.getMessage() + "."));
    }

    boolean help() {
        return help;
    }

    /** What to ask the running service; empty to be one. */
    Optional<String> check() {
        return Optional.ofNullable(check);
    }

    boolean cut() {
        return cut;
    }

    String usage() {
        return commandLine.getUsageMessage();
    }

    /** The environment as it would be had all options been given there. */
    Map<String, String> over(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        put(all, "BOOTSTRAP_SERVERS", bootstrapServers);
        put(all, "CHANNEL_PREFIX", prefix);
        put(all, "CHANNEL_PARTITIONS", partitions);
        put(all, "STATE_FOLDER", state);
        put(all, "TOPICS_FILE", topicsFile);
        return all;
    }

    private static void put(Map<String, String> environment, String name, @Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }
}
