package io.paperdigest.standalone;

import io.paperdigest.channel.PaperRecords;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.Paper;
import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.Decisions;
import io.paperdigest.identity.Dossier;
import io.paperdigest.identity.Investigation;
import io.paperdigest.identity.Survey;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.PapersOptions;
import io.paperdigest.standalone.cli.Printable;
import io.paperdigest.standalone.cli.RefusedException;
import io.paperdigest.standalone.cli.StateOptions;
import io.paperdigest.standalone.cli.Terminal;
import io.paperdigest.standalone.papers.Card;
import io.paperdigest.standalone.papers.DecisionText;
import io.paperdigest.standalone.papers.DecisionsJson;
import io.paperdigest.standalone.papers.Explained;
import io.paperdigest.standalone.papers.Found;
import io.paperdigest.standalone.papers.Shelf;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code papers explain}, {@code find} and {@code decisions}: what is read, of the channels as they are. */
final class Papers {

    private static final int LISTED = 5;

    private final PaperRecords records;
    private final Terminal terminal;
    private final StateOptions state;

    Papers(PaperRecords records, Terminal terminal, StateOptions state) {
        this.records = records;
        this.terminal = terminal;
        this.state = state;
    }

    /** How a further one of these commands is typed. */
    String command(String words) {
        return state.command("papers " + words);
    }

    /** All papers as they stand. */
    Shelf shelf() {
        Shelf shelf = new Shelf();
        records.papers(shelf::put);
        return shelf;
    }

    ExitCode explain(PapersOptions.Explain options) {
        Shelf shelf = shelf();
        Optional<Found> found = found(shelf, options.paper());
        if (found.isEmpty()) {
            return ExitCode.USAGE;
        }
        Explained explained = explained(shelf, card(found.get()), formerly(found.get()));
        if (options.json()) {
            terminal.out().println(explained.json());
        } else {
            print(explained.lines());
        }
        return ExitCode.DONE;
    }

    private static @Nullable String formerly(Found found) {
        return found instanceof Found.OnePaper paper ? paper.formerly() : null;
    }

    private Explained explained(Shelf shelf, Card card, @Nullable String formerly) {
        Dossier why = why(card);
        Set<String> others = why.neighbours().stream().map(Dossier.Doubt::paper).collect(Collectors.toSet());
        Map<String, Paper> papers =
                papers(Stream.concat(Stream.of(card.id()), others.stream()).collect(Collectors.toSet()));
        Paper paper = papers.get(card.id());
        if (paper == null) {
            throw new RefusedException(card.id() + " has just become part of another paper. Ask again.");
        }
        Map<String, String> titles = new TreeMap<>();
        papers.forEach((id, other) -> titles.put(id, other.title()));
        titles.remove(card.id());
        return Explained.of(paper, new Explained.Former(formerly, shelf.formerIds(card.id())), why, titles);
    }

    private Dossier why(Card card) {
        Decisions decisions = new Decisions();
        records.decisions().forEach(decisions::add);
        Survey survey = new Survey();
        records.listings(survey::add);
        Set<String> around = survey.around(card.listings(), decisions);
        Map<String, SignedListing> listings = new LinkedHashMap<>();
        records.listings(signed -> {
            if (around.contains(signed.listing().key())) {
                listings.putIfAbsent(signed.listing().key(), signed);
            }
        });
        return new Investigation(listings.values(), decisions, survey::isCrowded)
                .paper(card.listings().getFirst());
    }

    /** The papers with these ids, as they stand. */
    Map<String, Paper> papers(Collection<String> ids) {
        Map<String, Paper> papers = new TreeMap<>();
        records.papers(record -> {
            if (ids.contains(record.id())) {
                papers.remove(record.id());
                if (record instanceof Paper paper) {
                    papers.put(paper.id(), paper);
                }
            }
        });
        return papers;
    }

    ExitCode find(PapersOptions.Find options) {
        List<String> words = options.words().stream()
                .flatMap(word -> Stream.of(word.toLowerCase(Locale.ROOT).split("\\s+")))
                .toList();
        Map<String, String> titles = new TreeMap<>();
        AtomicBoolean any = new AtomicBoolean();
        records.papers(record -> {
            any.set(true);
            titles.remove(record.id());
            if (record instanceof Paper paper && hasAll(paper, words)) {
                titles.put(paper.id(), paper.title());
            }
        });
        if (titles.isEmpty()) {
            terminal.out().println(any.get() ? "No paper has that in its title." : noneYet());
        }
        titles.forEach((id, title) -> terminal.say(id + "  " + title));
        return ExitCode.DONE;
    }

    /** Why nothing is found, and what to do about it. */
    private String noneYet() {
        return "There is no paper yet. Read some:  " + state.firstRun();
    }

    private static boolean hasAll(Paper paper, List<String> words) {
        String titles = (paper.title() + " " + String.join(" ", paper.formerTitles())).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(titles::contains);
    }

    ExitCode decisions(PapersOptions.Decisions options) {
        List<IdentityDecision> decisions = records.decisions();
        if (options.json()) {
            terminal.out().println(new DecisionsJson(decisions).json());
        } else if (decisions.isEmpty()) {
            terminal.out().println("Nothing is decided by hand.");
        } else {
            print(decisions.stream().map(DecisionText::line).toList());
        }
        return ExitCode.DONE;
    }

    /** What was meant; empty when that was not clear, and said. */
    Optional<Found> found(Shelf shelf, String asked) {
        return clear(shelf, asked, shelf.find(asked));
    }

    /** Which listing of a paper was meant; empty when that was not clear, and said. */
    Optional<Found> listing(Shelf shelf, Card paper, String asked) {
        return clear(shelf, asked, shelf.listing(paper, asked));
    }

    private Optional<Found> clear(Shelf shelf, String asked, Found found) {
        switch (found) {
            case Found.OnePaper paper -> {
                return Optional.of(found);
            }
            case Found.OneListing listing -> {
                return Optional.of(found);
            }
            case Found.Several several ->
                terminal.complain(choice(asked, several.names(), first -> titled(shelf, first)));
            case Found.Unknown unknown -> {
                terminal.complain("there is no paper or listing " + asked + "." + People.didYouMean(unknown.nearest()));
                terminal.err().println(shelf.papers().isEmpty() ? noneYet() : "Find it:  " + command("find WORDS"));
            }
        }
        return Optional.empty();
    }

    /** Names, each with the title of the paper that it leads to. */
    private List<String> titled(Shelf shelf, List<String> names) {
        Map<String, String> ids = new TreeMap<>();
        names.forEach(name -> paper(shelf.find(name)).ifPresent(card -> ids.put(name, card.id())));
        Map<String, Paper> papers = papers(ids.values());
        return names.stream()
                .map(name -> name + title(papers.get(ids.getOrDefault(name, ""))))
                .toList();
    }

    /**
     * What was asked, and the first few of what it may be.
     *
     * @param names all that it may be
     * @param lines says what each of the first few is
     */
    static String choice(String asked, List<String> names, UnaryOperator<List<String>> lines) {
        List<String> first = names.stream().limit(LISTED).toList();
        int more = names.size() - first.size();
        return asked + " may be any of these:" + System.lineSeparator()
                + lines.apply(first).stream()
                        .map(line -> "  " + line)
                        .collect(Collectors.joining(System.lineSeparator()))
                + (more > 0 ? System.lineSeparator() + "  and " + more + " more" : "");
    }

    private static String title(@Nullable Paper paper) {
        return paper == null ? "" : "  " + Printable.of(paper.title());
    }

    private static Optional<Card> paper(Found found) {
        return found instanceof Found.OnePaper || found instanceof Found.OneListing
                ? Optional.of(card(found))
                : Optional.empty();
    }

    static Card card(Found found) {
        return switch (found) {
            case Found.OnePaper paper -> paper.card();
            case Found.OneListing listing -> listing.card();
            case Found.Several several -> throw new IllegalArgumentException(several.toString());
            case Found.Unknown unknown -> throw new IllegalArgumentException(unknown.toString());
        };
    }

    private void print(List<String> lines) {
        lines.stream()
                .flatMap(line -> line.isEmpty() ? Stream.of(line) : line.lines())
                .forEach(terminal::say);
    }
}
