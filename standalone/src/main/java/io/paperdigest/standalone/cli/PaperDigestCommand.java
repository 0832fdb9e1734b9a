package io.paperdigest.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code paper-digest} alone: shows how to begin. */
@Command(
        name = "paper-digest",
        header = "Paper Digest: trending research papers, one email a day.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 not understood, 3 done with something held back.",
            "Environment: JAVA_HOME, PAPER_DIGEST_JAVA_OPTS (options of the JVM, such as -Xmx2g)."
        })
final class PaperDigestCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            Paper Digest: trending research papers, one email a day.

              ./paper-digest run                  a demo on sample pages
              ./paper-digest run PATH...          the digest of your own pages
              ./paper-digest subscribe me@example.org --topic robotics-embodied

            All commands:  ./paper-digest --help
            """;

    private final Terminal terminal;

    PaperDigestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(EXAMPLES);
        return ExitCode.DONE.status();
    }
}
