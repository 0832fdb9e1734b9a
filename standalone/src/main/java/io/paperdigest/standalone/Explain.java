package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.channel.Editions;
import io.paperdigest.channel.Identities;
import io.paperdigest.edition.Edition;
import io.paperdigest.edition.EditionId;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.explain.Explanation;
import io.paperdigest.explain.ExplanationJson;
import io.paperdigest.explain.Found;
import io.paperdigest.explain.PaperFinder;
import io.paperdigest.runtime.text.NearestNames;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.ExplainOptions;
import io.paperdigest.standalone.cli.NotThereException;
import io.paperdigest.standalone.cli.Printable;
import io.paperdigest.standalone.cli.StateOptions;
import io.paperdigest.standalone.cli.Terminal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code explain}. */
final class Explain {

    private static final int LISTED = 5;

    private final Books books;
    private final Terminal terminal;
    private @Nullable Identities identities;

    Explain(Books books, Terminal terminal) {
        this.books = books;
        this.terminal = terminal;
    }

    /**
     * Explains a paper.
     *
     * @throws NotThereException when there is no such edition or paper
     */
    ExitCode paper(ExplainOptions options) {
        Optional<Edition> last = books.latestEdition();
        if (last.isEmpty() && options.edition().isEmpty()) {
            return sayNone(options);
        }
        Edition edition = edition(options, last);
        Found.One found = find(edition, options);
        Explanation explanation = Explanation.of(edition, found.paper());
        if (options.json()) {
            terminal.out().println(ExplanationJson.of(explanation).json());
        } else {
            new ExplanationText(explanation, terminal).lines(found).forEach(terminal::say);
        }
        return ExitCode.DONE;
    }

    /** Nothing was asked for that should be there by now. A program gets JSON in any case. */
    private ExitCode sayNone(ExplainOptions options) {
        if (options.json()) {
            terminal.out().println("null");
        }
        (options.json() ? terminal.err() : terminal.out())
                .println(
                        "There is no edition yet. Make one:  " + options.state().firstRun());
        return ExitCode.DONE;
    }

    private Edition edition(ExplainOptions options, Optional<Edition> last) {
        String asked = options.edition().orElse("");
        return last.filter(edition ->
                        asked.isEmpty() || asked.equals(edition.manifest().edition()))
                .orElseGet(() -> edition(asked, options.state()));
    }

    private Edition edition(String asked, StateOptions state) {
        Editions editions = books.editions(asked);
        return editions.found().orElseThrow(() -> unknown(asked, editions.ids(), state));
    }

    private static NotThereException unknown(String asked, List<String> ids, StateOptions state) {
        String reason = "there is no edition " + asked + ".";
        if (ids.isEmpty()) {
            return new NotThereException(reason, "There is none yet. Make one:  " + state.firstRun());
        }
        String question = NearestNames.question(asked, ids);
        List<EditionId> byDay = ids.stream().map(EditionId::parse).sorted().toList();
        String range = " The last is " + byDay.getLast() + ", the first " + byDay.getFirst() + ".";
        return new NotThereException(
                reason + (question.isEmpty() ? range : question),
                "In the last edition:  " + state.command("explain PAPER"));
    }

    private Found.One find(Edition edition, ExplainOptions options) {
        String asked = options.paper();
        StateOptions state = options.state();
        PaperFinder finder = new PaperFinder(edition, id -> identities().current(id));
        return switch (finder.find(asked)) {
            case Found.One one -> one;
            case Found.Several several ->
                throw new NotThereException(several(asked, several), "Among all papers:  " + find(state));
            case Found.None none -> throw none(edition, options, none);
        };
    }

    private static String several(String asked, Found.Several several) {
        int more = several.papers().size() - LISTED;
        return several.papers().size() + " papers have \"" + asked + "\" in their titles. Give an id, or more words:"
                + System.lineSeparator()
                + several.papers().stream()
                        .limit(LISTED)
                        .map(Explain::line)
                        .collect(Collectors.joining(System.lineSeparator()))
                + (more > 0 ? System.lineSeparator() + "  and " + more + " more" : "");
    }

    private static String line(EditionPaper paper) {
        return "  " + paper.paper().id() + "  " + Printable.of(paper.paper().title());
    }

    private static String find(StateOptions state) {
        return state.command("papers find WORDS");
    }

    private NotThereException none(Edition edition, ExplainOptions options, Found.None none) {
        String asked = options.paper();
        String id = edition.manifest().edition();
        Optional<String> title = PaperFinder.isId(asked) ? identities().title(asked) : Optional.empty();
        if (title.isPresent()) {
            return new NotThereException(
                    "\"" + Printable.of(title.get()) + "\" is in no ranking of edition " + id
                            + ": not seen by then, held, too old, or not among the best of any topic.",
                    "Its listings:  " + options.state().command("papers explain " + asked));
        }
        return new NotThereException(
                "there is no paper \"" + asked + "\" in edition " + id + "." + question(none.nearest()),
                "Find it:  " + find(options.state()));
    }

    private static String question(List<String> titles) {
        return titles.isEmpty()
                ? ""
                : " Did you mean:"
                        + titles.stream()
                                .map(title -> System.lineSeparator() + "  " + Printable.of(title))
                                .collect(Collectors.joining());
    }

    /** Read only when somebody asks for a paper by an id that the edition doesn't have. */
    private Identities identities() {
        Identities known = identities;
        if (known == null) {
            known = books.identities();
            identities = known;
        }
        return known;
    }
}
