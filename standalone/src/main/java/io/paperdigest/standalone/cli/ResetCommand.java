package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code reset}: forgets all. */
@Command(
        name = "reset",
        header = "Deletes what Paper Digest knows.",
        description = {
            "",
            "Deletes the data folder, and with it all papers, editions, subscriptions, own topics and decisions. Lists"
                    + " what files and folders are in it, and asks. Digests that were written stay.",
            "A folder that Paper Digest did not make is never deleted."
        })
final class ResetCommand implements Callable<Integer> {

    private final Commands commands;

    @Option(names = "--demo", description = "The demo (data/sample), not your own digest (data/main).")
    private boolean demo;

    @Option(names = "--data", paramLabel = "FOLDER", description = "The folder to delete. Default: data/main.")
    private @Nullable Path data;

    @Option(names = "--yes", description = "Delete without asking.")
    private boolean yes;

    ResetCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.reset(new ResetOptions(data == null ? StateArguments.usual(demo) : data, yes))
                .status();
    }
}
