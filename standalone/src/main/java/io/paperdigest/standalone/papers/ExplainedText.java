package io.paperdigest.standalone.papers;

import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.identity.Dossier.Bond;
import io.paperdigest.identity.Dossier.Doubt;
import io.paperdigest.identity.Dossier.Standing;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Why a paper is one, in lines: its listings are numbered, and spoken of by their numbers. */
final class ExplainedText {

    /** Of repeats there can be hundreds. */
    private static final int MOST_LINES = 40;

    private final Explained paper;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    ExplainedText(Explained paper) {
        this.paper = paper;
        paper.why().listings().forEach(listing -> numbers.put(listing, numbers.size() + 1));
    }

    List<String> lines() {
        head();
        section("Its listings", paper.listings(), this::listing);
        section("Why they are together", paper.why().bonds(), this::bond);
        section("What speaks against it, and is outweighed", paper.why().contradictions(), this::doubt);
        section("Not part of it, though something is alike", paper.why().neighbours(), this::neighbour);
        section("Decisions", paper.why().decisions(), ExplainedText::standing);
        section("Where its fields come from", List.copyOf(paper.fields().entrySet()), this::field);
        return lines;
    }

    private void head() {
        if (paper.askedFor() != null) {
            lines.add(paper.askedFor() + " is now part of " + paper.id() + ".");
            lines.add("");
        }
        lines.add(paper.id() + "  " + paper.title());
        add("arXiv", paper.arxivId() == null ? List.of() : List.of(paper.arxivId()));
        add("DOI", paper.doi() == null ? List.of() : List.of(paper.doi()));
        paper.formerTitles().forEach(title -> add("also titled", List.of(title)));
        add("former ids", paper.formerIds());
        if (!paper.current()) {
            lines.add("  More of the journal is to be worked off: what follows is what the paper will be.");
        }
    }

    private void add(String what, List<String> values) {
        if (!values.isEmpty()) {
            lines.add("  " + what + ": " + String.join(", ", values));
        }
    }

    private <T> void section(String title, List<T> parts, Function<T, String> line) {
        if (parts.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title);
        parts.stream().limit(MOST_LINES).forEach(part -> lines.add("  " + line.apply(part)));
        if (parts.size() > MOST_LINES) {
            lines.add("  and " + (parts.size() - MOST_LINES) + " more: --json has all");
        }
    }

    private String listing(Appearance listing) {
        return String.format(
                Locale.ROOT,
                "%2s  %s  %s, place %d of %d%s",
                number(listing.listing()),
                listing.listing(),
                listing.seen().atOffset(ZoneOffset.UTC).toLocalDate(),
                listing.rank(),
                listing.entries(),
                listing.held() ? ", held" : "");
    }

    private String bond(Bond bond) {
        return pair(bond.a(), bond.b()) + "  " + bond.strength() + (bond.joined() ? "" : " (confirms)") + ": "
                + words(bond.inCommon(), "the same in everything that says which paper it is");
    }

    private String doubt(Doubt doubt) {
        return pair(doubt.a(), doubt.b()) + "  " + reasons(doubt);
    }

    private String neighbour(Doubt doubt) {
        String title = paper.titles().getOrDefault(doubt.paper(), "");
        return doubt.paper() + (title.isEmpty() ? "" : "  " + title) + System.lineSeparator() + "      "
                + number(doubt.a()) + " and " + doubt.b() + ": " + reasons(doubt);
    }

    private static String reasons(Doubt doubt) {
        String against = doubt.against().isEmpty() ? "" : "; against it: " + String.join(", ", doubt.against());
        return doubt.reason() + ". In common: " + words(doubt.inCommon(), "a link") + against;
    }

    private static String standing(Standing standing) {
        return DecisionText.line(standing.decision()) + System.lineSeparator() + "      " + standing.effect();
    }

    private String field(Map.Entry<String, List<String>> field) {
        List<String> from = field.getValue().stream().map(this::number).toList();
        return field.getKey() + ": " + String.join(", ", from);
    }

    private String pair(String a, String b) {
        return number(a) + " and " + number(b);
    }

    private String number(String listing) {
        Integer number = numbers.get(listing);
        return number == null ? listing : number.toString();
    }

    private static String words(List<String> words, String otherwise) {
        return words.isEmpty() ? otherwise : String.join(", ", words);
    }
}
