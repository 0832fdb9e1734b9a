package io.paperdigest.standalone;

import io.paperdigest.delivery.DeliverySummary;
import io.paperdigest.standalone.cli.RankingTable;
import io.paperdigest.standalone.cli.Reports;
import io.paperdigest.standalone.cli.RunOptions;
import io.paperdigest.standalone.cli.Terminal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** A run's outcome for people. */
final class OutcomeText {

    private static final int TOP = 5;

    private static final String NO_SECOND = "Those who have the day's digest get no second one without news.";

    private final Terminal terminal;
    private final RunOptions options;

    OutcomeText(Terminal terminal, RunOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    void print(Outcome outcome, String elapsed, Path front) {
        PrintStream out = terminal.out();
        if (outcome.answer().closed() && !outcome.all().best().isEmpty()) {
            out.println();
            new RankingTable(rows(outcome), terminal).lines().forEach(out::println);
        }
        List<String> rejected = Reports.rejected(outcome.read().rejectedEntries());
        List<String> held = Reports.held(outcome.read().reports());
        if (!rejected.isEmpty() || !held.isEmpty()) {
            out.println();
        }
        rejected.forEach(out::println);
        held.forEach(out::println);
        if (outcome.mail() instanceof Mailed.Tried tried) {
            DeliverySummary mail = tried.summary();
            boolean quiet = outcome.manifest().cut().number() > 1 && mail.planned() == 0;
            terminal.say("Mail: " + mail.words() + "." + (quiet && !tried.test() ? " " + NO_SECOND : ""));
            if (mail.waiting() != null) {
                terminal.say(
                        tried.test()
                                ? "Not sent: " + mail.waiting() + "."
                                : "Waiting: " + mail.waiting() + ". Run again to send the rest.");
            }
        }
        if (outcome.answer().closed()) {
            out.println();
        }
        out.println("Done in " + elapsed + ". Open  " + front);
        if (options.demo() && outcome.answer().closed()) {
            out.println("Your own pages:      ./paper-digest run PATH...");
        }
    }

    private static List<RankingTable.Row> rows(Outcome outcome) {
        return outcome.all().best().stream()
                .limit(TOP)
                .map(entry -> outcome.edition().paper(entry.paper()))
                .map(paper -> new RankingTable.Row(
                        paper.paper().title(), Faded.score(paper.score(), paper.terms()), Why.of(paper.terms())))
                .toList();
    }
}
