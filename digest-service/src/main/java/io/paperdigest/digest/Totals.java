package io.paperdigest.digest;

import io.paperdigest.digest.Selection.Kind;
import io.paperdigest.events.EditionRanking;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one line under the date that says how much there is. */
final class Totals {

    private final Context context;

    Totals(Context context) {
        this.context = context;
    }

    String line() {
        int papers = context.manifest().listed();
        if (context.selection().quiet()) {
            return quiet();
        }
        if (papers == 0) {
            return "No papers today." + broken();
        }
        String all = Words.count(papers, "paper") + " on "
                + Words.count(context.sources().count(), noun());
        return context.audience().isPersonal()
                ? personal(papers)
                : all + "." + (broken().isEmpty() ? overlap() : broken());
    }

    private String personal(int papers) {
        Set<String> topics = Set.copyOf(context.audience().topics());
        long matching = context.edition().papers().values().stream()
                .filter(paper -> paper.matches().stream().anyMatch(m -> topics.contains(m.topic())))
                .count();
        boolean all = topics.stream()
                .allMatch(topic -> isWhole(context.edition().rankings().get(topic)));
        String many = (all ? "" : "At least ") + Words.digits((int) matching) + " of " + Words.count(papers, "paper");
        return many + " today " + (matching == 1 ? "matches" : "match") + " your "
                + Words.plural(topics.size(), "topic") + "." + broken();
    }

    /** {@code A quiet day: both pages were read in full, and nothing on them is new.} */
    private String quiet() {
        List<String> read = context.sources().read().stream()
                .map(report -> context.sources().name(report.source()))
                .toList();
        if (read.isEmpty()) {
            return "A quiet day: nothing is new." + broken();
        }
        boolean one = read.size() == 1;
        return "A quiet day: " + subject(read) + (one ? " was" : " were") + " read in full, and nothing on "
                + (one ? "it" : "them") + " is new." + broken();
    }

    private String subject(List<String> read) {
        int count = context.sources().count();
        if (read.size() < count) {
            return read.size() <= 3 ? Words.list(read) : read.size() + " of " + count + " " + noun() + "s";
        }
        return switch (count) {
            case 1 -> "the " + noun();
            case 2 -> "both " + noun() + "s";
            default -> "all " + Words.number(count) + " " + noun() + "s";
        };
    }

    /** How many papers are on more than one page; empty where there is but one. */
    private String overlap() {
        int shared = context.manifest().shared();
        if (context.sources().count() < 2 || shared == 0) {
            return "";
        }
        String where = context.sources().count() == 2 ? "both" : "more than one";
        return " " + Words.capital(Words.number(shared)) + " " + Words.plural(shared, "is") + " on " + where + ".";
    }

    private static boolean isWhole(@Nullable EditionRanking ranking) {
        return ranking == null || ranking.best().size() >= ranking.total();
    }

    private String broken() {
        int held = context.sources().held().size();
        return held == 0
                ? ""
                : " " + Words.capital(Words.number(held)) + " " + Words.plural(held, noun()) + " "
                        + Words.plural(held, "is") + " held.";
    }

    private String noun() {
        return context.sources().noun();
    }

    /** How many papers of the topics followed are shown. */
    static int followed(Selection selection) {
        return selection.of(Kind.FOLLOWED).stream()
                .mapToInt(group -> group.papers().size())
                .sum();
    }
}
