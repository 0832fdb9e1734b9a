package io.paperdigest.standalone;

import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.ResetOptions;
import io.paperdigest.standalone.cli.Terminal;
import java.io.IOException;

/** {@code reset}: lists what a data folder holds, asks, and deletes it. */
final class ResetFolder {

    private final Terminal terminal;
    private final Question question;

    ResetFolder(Terminal terminal, Question question) {
        this.terminal = terminal;
        this.question = question;
    }

    ExitCode reset(ResetOptions options) throws IOException {
        return switch (DataFolder.openExisting(options.data())) {
            case Opening.Opened opened -> {
                try (DataFolder folder = opened.folder()) {
                    yield reset(folder, options);
                }
            }
            case Opening.Absent absent -> {
                terminal.out().println(absent.reason() + " Nothing to delete.");
                yield ExitCode.DONE;
            }
            case Opening.Refusal refusal -> {
                terminal.complain(refusal.reason());
                yield ExitCode.FAILED;
            }
        };
    }

    private ExitCode reset(DataFolder folder, ResetOptions options) throws IOException {
        terminal.out()
                .println("This deletes " + options.data() + " with all that Paper Digest knows there: papers, editions,"
                        + " subscriptions, own topics and decisions. In the folder are:");
        folder.entries().forEach(entry -> terminal.out().println("  " + entry.getFileName()));
        if (!options.yes() && !question.ask("Delete it?")) {
            terminal.out().println("Nothing was deleted.");
            return ExitCode.FAILED;
        }
        folder.delete();
        terminal.out().println("Deleted.");
        return ExitCode.DONE;
    }
}
