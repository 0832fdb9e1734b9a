package io.paperdigest.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: why a paper stands where it stands. */
@Command(
        name = "explain",
        header = "Says why a paper stands where it stands in an edition.",
        description = {
            "",
            "Prints its place among all papers and in each topic, every term of its score with age and what is left of it,"
                    + " the words that matched, and which sources were held. An edition never changes, so this is what"
                    + " it was cut with.",
            "",
            "Why listings are one paper is another question: see the papers command."
        },
        footer = {
            "",
            "Example:  ./paper-digest explain 2501.00001",
            "          ./paper-digest explain sparse maps silent cortex --edition 2026-11-21"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Commands commands;

    @Parameters(paramLabel = "PAPER", arity = "1..*", description = "Its id, arXiv id or DOI, or words of its title.")
    private List<String> paper = new ArrayList<>();

    @Option(
            names = "--edition",
            paramLabel = "DATE",
            description = "The edition: 2026-11-21, or 2026-11-21.2 for the second of a day. Default: the last.")
    private @Nullable String edition;

    @Option(names = "--demo", description = "Of the demo (data/sample), not of your own digest (data/main).")
    private boolean demo;

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    @Mixin
    private StateArguments state = new StateArguments();

    ExplainCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.explain(new ExplainOptions(
                        String.join(" ", paper), Optional.ofNullable(edition), json, state.options(demo)))
                .status();
    }
}
