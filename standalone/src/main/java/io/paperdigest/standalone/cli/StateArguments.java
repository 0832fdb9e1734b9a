package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that reads or changes what an installation knows. */
final class StateArguments {

    private static final Path DEMO = Path.of("data", "sample");
    private static final Path OWN = Path.of("data", "main");

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where Paper Digest keeps what it knows. Default: data/main, or data/sample for the demo.")
    private @Nullable Path data;

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "An existing Kafka, instead of the one inside.")
    private @Nullable String bootstrapServers;

    @Option(
            names = "--prefix",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Before the name of every channel (Kafka topic). Default: none.")
    private String prefix = "";

    StateOptions options(boolean demo) {
        return new StateOptions(data == null ? usual(demo) : data, Optional.ofNullable(bootstrapServers), prefix);
    }

    static Path usual(boolean demo) {
        return demo ? DEMO : OWN;
    }
}
