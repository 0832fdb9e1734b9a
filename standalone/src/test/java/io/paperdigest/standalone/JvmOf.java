package io.paperdigest.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** Processes of their own, with the classes of the tests. */
final class JvmOf {

    private JvmOf() {}

    static Process main(Class<?> main, String... arguments) throws IOException {
        return builder(main, arguments).redirectErrorStream(true).start();
    }

    /** With variables in its environment; what it says goes to a file. */
    static Process main(Class<?> main, Map<String, String> environment, Path log) throws IOException {
        ProcessBuilder builder =
                builder(main).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static ProcessBuilder builder(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow", // as the launcher
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Waits until the process says this line; fails with all it said when it ends before. */
    static void awaitLine(Process process, String expected) throws IOException {
        awaitLine(process, expected, String::equals);
    }

    /** Waits until the process says a line that begins like this; fails with all it said when it ends before. */
    static void awaitLineLike(Process process, String beginning) throws IOException {
        awaitLine(process, beginning, String::startsWith);
    }

    /** All that the process still says until it ends. */
    static String rest(Process process) {
        return process.inputReader().lines().collect(Collectors.joining("\n"));
    }

    private static void awaitLine(Process process, String expected, BiPredicate<String, String> matches)
            throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (matches.test(line, expected)) {
                return;
            }
            said.append(line).append('\n');
        }
        Assertions.fail("The process ended without \"" + expected + "\":\n" + said);
    }
}
