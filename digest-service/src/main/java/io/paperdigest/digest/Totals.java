package io.paperdigest.digest;

import io.paperdigest.digest.Selection.Kind;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.EditionRanking.Entry;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The one line under the date that says how much there is. */
final class Totals {

    private final Context context;

    Totals(Context context) {
        this.context = context;
    }

    String line() {
        if (context.selection().quiet()) {
            return quiet();
        }
        boolean personal = context.audience().isPersonal();
        int papers = personal ? context.manifest().ranked() : context.manifest().listed();
        if (papers == 0) {
            return "No papers today." + broken();
        }
        if (context.missesAll()) {
            return "This edition has none of the topics you follow." + broken();
        }
        return personal ? personal(papers) : general(papers);
    }

    private String general(int listed) {
        return Words.count(listed, "paper") + " on "
                + Words.count(context.sources().standing(), noun()) + "." + (broken().isEmpty() ? overlap() : broken());
    }

    /**
     * Topics rank papers of the whole window, so they are counted among those and not on the pages of today. Topics that
     * the edition does not have are not spoken of.
     */
    private String personal(int ranked) {
        Set<String> topics = Set.copyOf(context.audience().topics());
        List<EditionRanking> rankings = topics.stream()
                .flatMap(topic -> Stream.ofNullable(context.edition().rankings().get(topic)))
                .toList();
        int matching = matching(rankings);
        return (isExact(rankings) ? "" : "At least ") + Words.digits(matching) + " of "
                + Words.count(ranked, "paper") + " " + (matching == 1 ? "matches" : "match") + " your "
                + Words.plural(rankings.size(), "topic") + "." + broken();
    }

    /** How many papers stand in one of the rankings at least: those named, or the largest where that is more. */
    private static int matching(List<EditionRanking> rankings) {
        long named = rankings.stream()
                .flatMap(ranking -> ranking.best().stream())
                .map(Entry::paper)
                .distinct()
                .count();
        int largest = rankings.stream().mapToInt(EditionRanking::total).max().orElse(0);
        return Math.max((int) named, largest);
    }

    /** Whether no overlap is hidden: rankings name only their best papers. */
    private static boolean isExact(List<EditionRanking> rankings) {
        return rankings.size() == 1
                || rankings.stream().allMatch(ranking -> ranking.best().size() >= ranking.total());
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
