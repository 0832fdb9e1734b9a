package io.paperdigest.standalone;

import io.paperdigest.standalone.cli.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Asks yes or no; anything else, and no answer at all, is no. */
final class Question {

    private static final Set<String> YES = Set.of("y", "yes");

    private final Terminal terminal;
    private final InputStream answers;

    Question(Terminal terminal, InputStream answers) {
        this.terminal = terminal;
        this.answers = answers;
    }

    /** Asks on standard error, so that standard output stays what programs read. */
    boolean ask(String question) throws IOException {
        terminal.err().print(question + " [y/N] ");
        terminal.err().flush();
        String answer = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8)).readLine();
        return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
