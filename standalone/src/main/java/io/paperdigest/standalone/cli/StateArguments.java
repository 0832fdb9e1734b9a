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
            defaultValue = "${env:BOOTSTRAP_SERVERS}",
            description = "An existing Kafka, instead of the one inside. Default: BOOTSTRAP_SERVERS in the environment."
                    + " KAFKA_... there are settings of its clients.")
    private @Nullable String bootstrapServers;

    @Option(
            names = "--prefix",
            paramLabel = "TEXT",
            defaultValue = "${env:CHANNEL_PREFIX:-}",
            description = "Before the name of every channel (Kafka topic). Default: CHANNEL_PREFIX, or none.")
    private String prefix = "";

    StateOptions options(boolean demo) {
        return new StateOptions(data == null ? usual(demo) : data, Optional.ofNullable(bootstrapServers), prefix);
    }

    static Path usual(boolean demo) {
        return demo ? DEMO : OWN;
    }
}
