package io.paperdigest.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code bench}: measures how fast a part of the program is. */
@Command(
        name = "bench",
        header = "Measures how fast a part of the program is, and what it takes.",
        synopsisSubcommandLabel = "PART",
        footer = {"", "Example:  paper-digest bench identity --listings 10000,100000"})
final class BenchCommand implements Callable<Integer> {

    private final Terminal terminal;

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.complain("bench what? There are: identity, topics, rankings.");
        terminal.err().println("Help:  paper-digest bench --help");
        return ExitCode.USAGE.status();
    }
}
