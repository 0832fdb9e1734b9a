package io.paperdigest.standalone;

import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.ResetOptions;
import io.paperdigest.standalone.cli.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** {@code reset}: lists what a data folder holds, asks, and deletes it. */
final class ResetFolder {

    private static final Set<String> YES = Set.of("y", "yes");

    private final Terminal terminal;
    private final InputStream answers;

    ResetFolder(Terminal terminal, InputStream answers) {
        this.terminal = terminal;
        this.answers = answers;
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
        terminal.out().println("This deletes " + options.data() + " with all that Paper Digest knows there:");
        folder.entries().forEach(entry -> terminal.out().println("  " + entry.getFileName()));
        if (!options.yes() && !confirmed()) {
            terminal.out().println("Nothing was deleted.");
            return ExitCode.FAILED;
        }
        folder.delete();
        terminal.out().println("Deleted.");
        return ExitCode.DONE;
    }

    private boolean confirmed() throws IOException {
        terminal.out().print("Delete it? [y/N] ");
        terminal.out().flush();
        String answer = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8)).readLine();
        return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
