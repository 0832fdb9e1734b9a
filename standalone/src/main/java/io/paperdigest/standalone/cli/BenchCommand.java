package io.paperdigest.standalone.cli;

import picocli.CommandLine.Command;

/** {@code bench}: measures how fast a part of the program is. */
@Command(
        name = "bench",
        header = "Measures how fast a part of the program is, and what it takes.",
        synopsisSubcommandLabel = "PART",
        footer = {"", "Example:  ./paper-digest bench identity --listings 10000,100000"})
final class BenchCommand extends GroupCommand {

    BenchCommand(Terminal terminal) {
        super(terminal);
    }
}
