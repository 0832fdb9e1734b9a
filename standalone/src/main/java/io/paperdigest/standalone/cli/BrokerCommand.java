package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code broker}: keeps the Kafka inside up, so that other programs can read what is on it. */
@Command(
        name = "broker",
        header = "Keeps the Kafka inside up until Ctrl-C, for consumers of your own.",
        description = {
            "",
            "Programs on this machine can read its channels then; list them with \"./paper-digest channels\". Stop it"
                    + " before the next run."
        })
final class BrokerCommand implements Callable<Integer> {

    private final Commands commands;

    @Option(names = "--demo", description = "That of the demo (data/sample), not of your own digest (data/main).")
    private boolean demo;

    @Option(names = "--data", paramLabel = "FOLDER", description = "Whose Kafka to start. Default: data/main.")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "N", description = "Where consumers connect. Default: ${DEFAULT-VALUE}.")
    private int port = BrokerOptions.USUAL_PORT;

    BrokerCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.broker(new BrokerOptions(data == null ? StateArguments.usual(demo) : data, port))
                .status();
    }
}
