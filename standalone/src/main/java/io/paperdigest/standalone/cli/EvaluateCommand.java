package io.paperdigest.standalone.cli;

import picocli.CommandLine.Command;

/** {@code evaluate}: measures how good a part of the program is. */
@Command(
        name = "evaluate",
        header = "Measures on labelled sets how good a part of the program is.",
        synopsisSubcommandLabel = "PART",
        footer = {"", "Example:  ./paper-digest evaluate identity sets"})
final class EvaluateCommand extends GroupCommand {

    EvaluateCommand(Terminal terminal) {
        super(terminal);
    }
}
