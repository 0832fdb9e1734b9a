package io.paperdigest.standalone.cli;

import io.paperdigest.runtime.text.NearestNames;
import java.util.Collection;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what was not understood, or why a command failed, and with which exit status that ends. Whoever asked for JSON gets
 * an answer once the arguments could be read, also where they name what is not there or can't be meant.
 */
final class Complaints {

    private static final String JSON = "--json";

    private final Terminal terminal;

    Complaints(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Arguments that can't be read. */
    int notUnderstood(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        String message = problem instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched, command)
                : problem.getMessage();
        terminal.complain(String.valueOf(message));
        terminal.err().println("Help:  ./" + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.status();
    }

    /** A command that ended with an exception. */
    int failed(Exception failure, CommandLine command, ParseResult arguments) {
        boolean json = command.getParseResult().hasMatchedOption(JSON);
        return switch (failure) {
            case InvalidOptionsException invalid -> {
                invalid.problems().forEach(terminal::complain);
                terminal.err().println("Nothing was read or changed.");
                yield answer(ExitCode.USAGE, invalid, json);
            }
            case NotThereException missing -> {
                int status = end(ExitCode.USAGE, missing, json);
                terminal.err().println(Printable.ofLine(missing.next()));
                yield status;
            }
            case RefusedException refused -> end(ExitCode.FAILED, refused, json);
            case InterruptedException stopped -> ExitCode.STOPPED.status(); // whoever stopped it knows
            default -> {
                LoggerFactory.getLogger(Complaints.class).error("{} failed", command.getCommandName(), failure);
                yield end(ExitCode.FAILED, failure, json);
            }
        };
    }

    private int end(ExitCode code, Exception failure, boolean json) {
        terminal.complain(String.valueOf(failure.getMessage()));
        return answer(code, failure, json);
    }

    private int answer(ExitCode code, Exception failure, boolean json) {
        if (json) {
            String reason = String.valueOf(failure.getMessage());
            terminal.out().println(new FailureJson(reason, code.status()).json());
        }
        return code.status();
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
