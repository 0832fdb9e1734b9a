package io.paperdigest.standalone;

import io.paperdigest.standalone.cli.EvaluateOptions;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.Printable;
import io.paperdigest.standalone.cli.RefusedException;
import io.paperdigest.standalone.cli.Terminal;
import io.paperdigest.standalone.evaluation.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code evaluate}: reads labelled sets, needs no data folder and no broker. */
final class Evaluate {

    private final Terminal terminal;

    Evaluate(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode identity(EvaluateOptions options) {
        Evaluation evaluation = evaluation(options);
        evaluation.notes().forEach(note -> terminal.err().println(Printable.ofLine(note)));
        if (evaluation.isEmpty()) {
            throw new RefusedException(options.folder() + " has no labelled set in a format that is known."
                    + " Formats:  ./paper-digest evaluate identity --help");
        }
        if (options.json()) {
            terminal.out().println(evaluation.json());
        } else {
            evaluation.lines().forEach(terminal::say);
        }
        return ExitCode.DONE;
    }

    private static Evaluation evaluation(EvaluateOptions options) {
        Path folder = options.folder();
        if (!Files.isDirectory(folder)) {
            throw new RefusedException("there is no folder " + folder + ".");
        }
        try {
            return Evaluation.of(folder, options.halves(), options.errors());
        } catch (IOException e) {
            throw new RefusedException("the folder " + folder + " can't be listed: " + e.getMessage());
        }
    }
}
