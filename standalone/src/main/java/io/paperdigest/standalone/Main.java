package io.paperdigest.standalone;

import io.paperdigest.standalone.cli.CommandLineInterface;
import io.paperdigest.standalone.cli.Commands;
import io.paperdigest.standalone.cli.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Composes the standalone installation. */
public final class Main {

    private Main() {}

    /** The command line; see {@code --help}. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.of(System.getenv(), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        Commands commands =
                new StandaloneCommands(terminal, new Question(terminal, System.in), System.getenv(), Clock.systemUTC());
        CommandLineInterface commandLine = new CommandLineInterface(commands, terminal);
        StopSignal.exitAfter(() -> commandLine.execute(arguments), terminal.err());
    }

    /** Whatever the locale says: titles are in every script. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
