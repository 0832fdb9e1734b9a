package io.paperdigest.digest;

import io.paperdigest.digest.Digest.Notice;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.SourceReport.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says above the papers which sources can't be relied on today, and that papers are old where all are. */
final class Notices {

    /** More than so many are named, not described. */
    private static final int MOST = 4;

    /**
     * A source that was not read for longer is no news, and the footer still says it; where nothing came from any for
     * longer, that is said.
     */
    private static final int RECENT_DAYS = 7;

    private static final int REASON = 240;

    private final Sources sources;
    private final Days days;
    private final Freshness freshness;
    private final boolean fadedToNothing;

    Notices(Context context) {
        this.sources = context.sources();
        this.days = context.days();
        this.freshness = context.freshness();
        this.fadedToNothing = context.edition().papers().values().stream().allMatch(paper -> paper.score() == 0);
    }

    List<Notice> all() {
        return Stream.concat(freshness.nothingSince(RECENT_DAYS).map(this::old).stream(), ofSources().stream())
                .toList();
    }

    private Notice old(Instant newest) {
        return new Notice(
                "Nothing here is newer than " + days.name(newest) + ".",
                fadedToNothing
                        ? "By now all scores have faded to nothing, and papers stand in the order they were first seen."
                        : "All scores fade alike, so the order is still the one of that day.");
    }

    private List<Notice> ofSources() {
        List<SourceReport> all = Stream.concat(
                        sources.held().stream(),
                        sources.unread().stream().filter(report -> days.ago(report.read()) <= RECENT_DAYS))
                .toList();
        int described = all.size() <= MOST ? all.size() : MOST - 1;
        List<Notice> notices = new ArrayList<>();
        all.subList(0, described).forEach(report -> notices.add(of(report)));
        if (described < all.size()) {
            notices.add(more(all.subList(described, all.size())));
        }
        return notices;
    }

    private Notice of(SourceReport report) {
        return report.status() == Status.HELD ? held(report) : unread(report);
    }

    private Notice more(List<SourceReport> reports) {
        List<String> held = names(reports, Status.HELD);
        List<String> unread = names(reports, Status.COMPLETE);
        String state = Stream.of(state("are held", held), state("were not read today", unread))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" or "));
        return new Notice(
                Words.capital(Words.number(reports.size())) + " more " + sources.noun() + "s " + state + ".",
                Stream.of(listed("Held", held), listed("Not read", unread))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")));
    }

    private List<String> names(List<SourceReport> reports, Status status) {
        return reports.stream()
                .filter(report -> report.status() == status)
                .map(report -> sources.name(report.source()))
                .toList();
    }

    private static Optional<String> state(String words, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<String> listed(String what, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(what + ": " + Words.list(names) + ".");
    }

    /** Of a source with several pages, those that are whole count. */
    private Notice held(SourceReport report) {
        boolean partly = !sources.whole(report.source()).isEmpty();
        return new Notice(
                Words.capital(sources.name(report.source())) + (partly ? " is held in part." : " is held."),
                why(report) + ", so nothing in " + copy(report) + " counts. "
                        + (partly ? "Its other pages do." : instead(report)));
    }

    private static String why(SourceReport report) {
        String reason = report.reason() == null ? "It could not be read" : Words.clean(report.reason());
        String place = " (" + Words.clean(report.file())
                + (report.place() == null ? ")" : ", " + Words.clean(report.place()) + ")");
        return Clause.cut(Words.capital(reason.replaceFirst("[.\\s]+$", "")), REASON) + place;
    }

    private String copy(SourceReport report) {
        return days.ago(report.read()) > 0 ? days.copyOf(report.read()) : "today’s copy";
    }

    private String instead(SourceReport report) {
        Instant since = report.standingSince();
        return since == null
                ? "There is no earlier complete copy, so its papers are missing today."
                : Words.capital(days.copyOf(since)) + ", the last complete one, stays in the ranking.";
    }

    private Notice unread(SourceReport report) {
        return new Notice(
                Words.capital(sources.name(report.source())) + " was not read today.",
                "It was last read on " + days.exact(report.read()) + "; its places stay in the ranking, and fade.");
    }
}
