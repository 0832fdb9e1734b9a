package io.paperdigest.standalone.cli;

import java.util.Collection;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was not understood, or why a command failed, and with which exit status that ends. */
final class Complaints {

    private final Terminal terminal;

    Complaints(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Arguments that can't be read. */
    int notUnderstood(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        String message = problem instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched, command)
                : problem.getMessage();
        terminal.complain(String.valueOf(message));
        terminal.err().println("Help:  " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.status();
    }

    /** A command that ended with an exception. */
    int failed(Exception failure, CommandLine command, ParseResult arguments) {
        return switch (failure) {
            case InvalidOptionsException invalid -> refuse(invalid.problems());
            case InterruptedException stopped -> ExitCode.STOPPED.status(); // whoever stopped it knows
            default -> {
                LoggerFactory.getLogger(Complaints.class).error("{} failed", command.getCommandName(), failure);
                terminal.complain(Printable.of(String.valueOf(failure.getMessage())));
                yield ExitCode.FAILED.status();
            }
        };
    }

    private int refuse(List<String> problems) {
        problems.forEach(terminal::complain);
        terminal.err().println("Nothing was read or changed.");
        return ExitCode.USAGE.status();
    }

    private static String unmatched(UnmatchedArgumentException problem, CommandLine command) {
        String word = problem.getUnmatched().getFirst();
        if (problem.isUnknownOption()) {
            Collection<String> options = command.getCommandSpec().optionsMap().keySet();
            return command.getCommandName() + " has no option " + word + "." + Nearest.question(word, options);
        }
        Collection<String> commands = command.getSubcommands().keySet();
        return commands.isEmpty()
                ? command.getCommandName() + " does not take " + word + "."
                : "there is no command " + word + "." + Nearest.question(word, commands);
    }
}
