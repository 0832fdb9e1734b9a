package io.paperdigest.standalone.cli;

import io.paperdigest.runtime.text.NearestNames;
import java.util.Collection;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was not understood, or why a command failed, and with which exit status that ends. */
final class Complaints {

    private static final String JSON = "--json";

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
        boolean json = List.of(arguments).contains(JSON);
        int status = end(ExitCode.USAGE, List.of(String.valueOf(message)), json);
        terminal.err().println("Help:  " + command.getCommandSpec().qualifiedName() + " --help");
        return status;
    }

    /** A command that ended with an exception. */
    int failed(Exception failure, CommandLine command, ParseResult arguments) {
        boolean json = command.getParseResult().hasMatchedOption(JSON);
        return switch (failure) {
            case InvalidOptionsException invalid -> {
                int status = end(ExitCode.USAGE, invalid.problems(), json);
                terminal.err().println("Nothing was read or changed.");
                yield status;
            }
            case RefusedException refused -> end(ExitCode.FAILED, List.of(reason(refused)), json);
            case InterruptedException stopped -> ExitCode.STOPPED.status(); // whoever stopped it knows
            default -> {
                LoggerFactory.getLogger(Complaints.class).error("{} failed", command.getCommandName(), failure);
                yield end(ExitCode.FAILED, List.of(reason(failure)), json);
            }
        };
    }

    private int end(ExitCode code, List<String> reasons, boolean json) {
        reasons.forEach(terminal::complain);
        if (json) {
            terminal.out().println(new FailureJson(String.join("\n", reasons), code.status()).json());
        }
        return code.status();
    }

    private static String reason(Exception failure) {
        return String.valueOf(failure.getMessage());
    }

    private static String unmatched(UnmatchedArgumentException problem, CommandLine command) {
        String word = problem.getUnmatched().getFirst();
        if (problem.isUnknownOption()) {
            Collection<String> options = command.getCommandSpec().optionsMap().keySet();
            return command.getCommandName() + " has no option " + word + "." + NearestNames.question(word, options);
        }
        Collection<String> commands = command.getSubcommands().keySet();
        return commands.isEmpty()
                ? command.getCommandName() + " does not take " + word + "."
                : "there is no command " + word + "." + NearestNames.question(word, commands);
    }
}
