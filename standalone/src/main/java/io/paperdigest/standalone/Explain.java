package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.channel.Editions;
import io.paperdigest.channel.Identities;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.explain.Explanation;
import io.paperdigest.explain.ExplanationJson;
import io.paperdigest.explain.Found;
import io.paperdigest.explain.PaperFinder;
import io.paperdigest.runtime.text.NearestNames;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.ExplainOptions;
import io.paperdigest.standalone.cli.InvalidOptionsException;
import io.paperdigest.standalone.cli.Printable;
import io.paperdigest.standalone.cli.RefusedException;
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
     * @throws InvalidOptionsException when there is no such edition or paper
     * @throws RefusedException when there is no edition at all
     */
    ExitCode paper(ExplainOptions options) {
        Edition edition = edition(options);
        Found.One found = find(edition, options.paper());
        Explanation explanation = Explanation.of(edition, found.paper());
        if (options.json()) {
            terminal.out().println(ExplanationJson.of(explanation).json());
        } else {
            new ExplanationText(explanation, terminal).lines(found).forEach(terminal::say);
        }
        return ExitCode.DONE;
    }

    private Edition edition(ExplainOptions options) {
        Edition last = books.latestEdition()
                .orElseThrow(() -> new RefusedException(
                        "there is no edition yet. Make one:  " + options.state().firstRun()));
        return options.edition().isEmpty()
                        || options.edition().get().equals(last.manifest().edition())
                ? last
                : edition(options.edition().get());
    }

    private Edition edition(String asked) {
        Editions editions = books.editions(asked);
        return editions.found().orElseThrow(() -> unknown(asked, editions.ids()));
    }

    private static InvalidOptionsException unknown(String asked, List<String> ids) {
        String question = NearestNames.question(asked, ids);
        return new InvalidOptionsException(List.of("there is no edition " + asked + "."
                + (question.isEmpty()
                        ? " The last is " + ids.getLast() + ", the first " + ids.getFirst() + "."
                        : question)));
    }

    private Found.One find(Edition edition, String asked) {
        PaperFinder finder = new PaperFinder(edition, id -> identities().current(id));
        return switch (finder.find(asked)) {
            case Found.One one -> one;
            case Found.Several several -> throw new InvalidOptionsException(List.of(several(asked, several)));
            case Found.None none -> throw new InvalidOptionsException(List.of(none(edition, asked, none)));
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

    private String none(Edition edition, String asked, Found.None none) {
        String id = edition.manifest().edition();
        Optional<String> title = PaperFinder.isId(asked) ? identities().title(asked) : Optional.empty();
        if (title.isPresent()) {
            return "\"" + Printable.of(title.get()) + "\" is in no ranking of edition " + id
                    + ": not seen by then, held, too old, or not among the best of any topic.";
        }
        return "edition " + id + " has no paper \"" + asked + "\"." + question(none.nearest());
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
