package io.paperdigest.standalone;

import io.paperdigest.standalone.cli.CommandLineInterface;
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
        StopSignal stop = new StopSignal(terminal.err());
        Question question = new Question(terminal, System.in);
        Caller caller = new Caller(terminal, question, System.getenv(), Clock.systemUTC(), stop);
        CommandLineInterface commandLine = new CommandLineInterface(new StandaloneCommands(caller), terminal);
        stop.exitAfter(() -> commandLine.execute(arguments));
    }

    /** Whatever the locale says: titles are in every script. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
