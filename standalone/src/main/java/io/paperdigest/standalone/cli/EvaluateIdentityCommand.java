package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate identity}: how well listings of the same paper are found. */
@Command(
        name = "identity",
        header = "Measures how well listings of the same paper are found.",
        description = {
            "",
            "Reads the labelled sets in a folder, whatever their names, sends them through the code that resolves"
                    + " listings, and prints precision, recall and F1 of the pairs of each set.",
            "Formats: JSON lines with two texts of one arxiv_id; JSON lines of two titles and a label; a JSON object of"
                    + " titles and the arXiv ids that bear them; one table or two of records beside a file of pairs of"
                    + " ids. Tables have columns with %%, |, >, #, ;, a comma or a tab between them, under a header that"
                    + " names id (or entity id) and title, and as far as known author or authors, year, abstract, and"
                    + " venue, journal, booktitle or institution. What can't be read is named on standard error.",
            "",
            "--json prints one object: sets, each with name, precision, recall, f1, pairs (how many are the same),"
                    + " listings, found, wrong, missed, and errors: kind (wrong or missed), a, titleA, b, titleB."
        })
final class EvaluateIdentityCommand implements Callable<Integer> {

    private final Commands commands;

    @Parameters(paramLabel = "DIR", description = "The folder with the sets.")
    private Path folder = Path.of("");

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "How many wrong and missed pairs to show of each set. Default: 10.")
    private int errors = EvaluateOptions.USUAL_ERRORS;

    @Option(names = "--halves", description = "Also each set's tuning half and held-out half, each on its own.")
    private boolean halves;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    EvaluateIdentityCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.evaluateIdentity(new EvaluateOptions(folder, errors, halves, json))
                .status();
    }
}
