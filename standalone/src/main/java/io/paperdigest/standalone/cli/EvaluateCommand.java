package io.paperdigest.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code evaluate}: measures how good a part of the program is. */
@Command(
        name = "evaluate",
        header = "Measures on labelled sets how good a part of the program is.",
        synopsisSubcommandLabel = "PART",
        footer = {"", "Example:  paper-digest evaluate identity sets"})
final class EvaluateCommand implements Callable<Integer> {

    private final Terminal terminal;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.complain("evaluate what? There is: identity.");
        terminal.err().println("Help:  paper-digest evaluate --help");
        return ExitCode.USAGE.status();
    }
}
