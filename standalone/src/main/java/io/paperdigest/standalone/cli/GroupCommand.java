package io.paperdigest.standalone.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that does nothing itself: without the name of one below it, it says which there are. */
abstract class GroupCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    GroupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Set<String> parts = spec.subcommands().keySet();
        terminal.complain(spec.name() + " what? There " + (parts.size() == 1 ? "is: " : "are: ")
                + String.join(", ", parts) + ".");
        terminal.err().println("Help:  " + spec.qualifiedName() + " --help");
        return ExitCode.USAGE.status();
    }
}
