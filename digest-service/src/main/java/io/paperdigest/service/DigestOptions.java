package io.paperdigest.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** What is typed. An option wins over the environment's variable of the same meaning. */
@Command(
        name = "digest-service",
        header = "Merges, matches and ranks the papers that are published, until it is told to stop.",
        synopsisHeading = "%nUsage:  ",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "KAFKA_... in the environment are settings of the Kafka clients: KAFKA_SECURITY_PROTOCOL is"
                    + " security.protocol.",
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
