package io.paperdigest.runtime.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** What is typed to any service. An option wins over the environment's variable of the same meaning. */
public abstract class ServiceOptions {

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

    /** Takes what is typed, and adds what is wrong with it, for people. */
    public final void take(List<String> args, List<String> problems) {
        CommandLine commandLine = commandLine();
        commandLine.getCommandSpec().parser().collectErrors(true);
        commandLine
                .parseArgs(args.toArray(String[]::new))
                .errors()
                .forEach(error -> problems.add(error.getMessage() + "."));
    }

    /** Whether to show {@link #usage} only. */
    public final boolean help() {
        return help;
    }

    /** What there is to type, for people. */
    public final String usage() {
        return commandLine().getUsageMessage();
    }

    private CommandLine commandLine() {
        return new CommandLine(this)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false);
    }

    /** What to ask the running service; empty to be one. */
    public final Optional<String> check() {
        return Optional.ofNullable(check);
    }

    /** The environment as it would be had all options been given there. */
    public final Map<String, String> over(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        put(all, "BOOTSTRAP_SERVERS", bootstrapServers);
        put(all, "CHANNEL_PREFIX", prefix);
        put(all, "CHANNEL_PARTITIONS", partitions);
        putOwn(all);
        return all;
    }

    /**
     * What a service is set to.
     *
     * @param config reads it, and throws {@link IllegalArgumentException} with everything that is wrong with it
     * @return null when something is wrong, which is added to the problems
     */
    public static <T> @Nullable T read(
            Function<Map<String, String>, T> config, Map<String, String> settings, List<String> problems) {
        try {
            return config.apply(settings);
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage() + ".");
            return null;
        }
    }

    /** Puts what only this service has. */
    protected abstract void putOwn(Map<String, String> environment);

    /** Puts what was typed. */
    protected static void put(Map<String, String> environment, String name, @Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }
}
