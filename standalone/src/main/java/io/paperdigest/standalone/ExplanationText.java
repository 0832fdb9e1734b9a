package io.paperdigest.standalone;

import io.paperdigest.events.Cut;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.Paper;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.SourceReport;
import io.paperdigest.explain.Explanation;
import io.paperdigest.explain.Explanation.Standing;
import io.paperdigest.explain.Found;
import io.paperdigest.standalone.cli.Printable;
import io.paperdigest.standalone.cli.Terminal;
import io.paperdigest.standalone.cli.TextTable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An explanation for people. */
final class ExplanationText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final double LEAST = 0.0001;

    private final Explanation explanation;
    private final Terminal terminal;

    ExplanationText(Explanation explanation, Terminal terminal) {
        this.explanation = explanation;
        this.terminal = terminal;
    }

    List<String> lines(Found.One found) {
        List<String> lines = new ArrayList<>(head(found));
        lines.add("");
        lines.addAll(standings());
        lines.add("");
        lines.addAll(terms());
        lines.add("");
        lines.add(formula());
        explanation.held().forEach(report -> lines.add(held(report)));
        return lines;
    }

    private List<String> head(Found.One found) {
        Paper paper = explanation.paper().paper();
        Cut cut = explanation.manifest().cut();
        List<String> lines = new ArrayList<>();
        lines.add(Printable.of(paper.title()));
        lines.add(String.join("  ", ids(paper)));
        if (found.redirected()) {
            lines.add(Printable.of(found.asked()) + " is the same paper at another time.");
        }
        lines.add("Edition " + cut.edition() + ", cut " + MOMENT.format(cut.at().atZone(ZoneId.of(cut.zone()))) + " "
                + zone(cut) + ".");
        return lines;
    }

    /** UTC has many names, and a computer's zone may be any of them. */
    private static String zone(Cut cut) {
        return ZoneId.of(cut.zone()).normalized().equals(ZoneOffset.UTC) ? "UTC" : cut.zone();
    }

    private static List<String> ids(Paper paper) {
        return Stream.of(
                        paper.id(),
                        paper.arxivId() == null ? "" : "arXiv:" + paper.arxivId(),
                        paper.doi() == null ? "" : "doi:" + paper.doi())
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private List<String> standings() {
        TextTable table = new TextTable("#place", "#of", "in", "words that matched", "one place higher takes");
        for (Standing standing : explanation.standings()) {
            table.row(
                    standing.place() == 0 ? "-" : String.valueOf(standing.place()),
                    String.valueOf(standing.total()),
                    standing.title(),
                    String.join(", ", standing.words()),
                    higher(standing));
        }
        return table.lines(terminal);
    }

    /** {@code 0.183 more, to pass "Counting cells without labels"}. */
    private static String higher(Standing standing) {
        Explanation.Ahead ahead = standing.ahead();
        if (ahead == null) {
            return standing.place() == 1 ? "it is first" : "more than the edition names";
        }
        String by = ahead.by() == 0 ? "any more" : number(ahead.by()) + " more";
        return by + ", to pass \"" + ahead.title() + "\"";
    }

    private List<String> terms() {
        TextTable table = new TextTable("earned by", "source", "seen", "#age, hours", "#weight", "#left");
        for (Explanation.Term explained : explanation.terms()) {
            ScoreTerm term = explained.term();
            table.row(
                    earnedBy(term),
                    term.source(),
                    term.seen().atZone(ZoneOffset.UTC).toLocalDate().toString(),
                    String.format(Locale.ROOT, "%.1f", explained.ageHours()),
                    number(term.weight()),
                    number(Faded.term(term)));
        }
        EditionPaper paper = explanation.paper();
        table.row("score", "", "", "", "", number(Faded.score(paper.score(), paper.terms())));
        return table.lines(terminal);
    }

    private static String earnedBy(ScoreTerm term) {
        String of = term.rank() + " of " + term.entries();
        return switch (term.kind()) {
            case LISTED -> "being listed";
            case RANK -> "place " + of;
            case VOTES -> term.votes() + (term.votes() == 1 ? " vote gained" : " votes gained");
        };
    }

    private String formula() {
        return "A term is worth its weight when seen, and half of that each "
                + hours(explanation.manifest().halfLifeHours()) + ". Score version "
                + explanation.manifest().score() + ".";
    }

    private static String hours(double hours) {
        return (hours == Math.rint(hours) ? String.valueOf((long) hours) : String.valueOf(hours)) + " h";
    }

    private static String held(SourceReport report) {
        String place = report.place() == null ? "" : ", " + report.place();
        String instead = report.standingSince() == null
                ? "nothing of it counts"
                : "its copy of " + report.standingSince().atZone(ZoneOffset.UTC).toLocalDate() + " counts";
        return "Held then: " + report.source() + " (" + report.file() + place + "): " + report.reason() + "; " + instead
                + ".";
    }

    /** What has faded is not nothing. */
    private static String number(double value) {
        return value > 0 && value < LEAST / 2 ? "<0.0001" : String.format(Locale.ROOT, "%.4f", value);
    }
}
