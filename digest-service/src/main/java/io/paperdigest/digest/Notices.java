package io.paperdigest.digest;

import io.paperdigest.digest.Digest.Notice;
import io.paperdigest.events.SourceReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says above the papers which sources can't be relied on today, and that papers are old where all are. */
final class Notices {

    /** More than so many are counted, not described. */
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
        List<Notice> all = new ArrayList<>();
        sources.held().forEach(report -> all.add(held(report)));
        sources.unread().stream()
                .filter(report -> days.ago(report.read()) <= RECENT_DAYS)
                .forEach(report -> all.add(unread(report)));
        if (all.size() <= MOST) {
            return all;
        }
        List<Notice> few = new ArrayList<>(all.subList(0, MOST - 1));
        int more = all.size() - few.size();
        few.add(new Notice(
                Words.capital(Words.number(more)) + " more sources are held or were not read.",
                "The sources at the end name them where there is room."));
        return few;
    }

    private Notice held(SourceReport report) {
        String reason = report.reason() == null ? "It could not be read" : Words.clean(report.reason());
        String place = " (" + Words.clean(report.file())
                + (report.place() == null ? ")" : ", " + Words.clean(report.place()) + ")");
        String why = Clause.cut(Words.capital(reason.replaceFirst("[.\\s]+$", "")), REASON) + place;
        return new Notice(
                Words.capital(sources.name(report.source())) + " is held.",
                why + ", so nothing in " + copy(report) + " counts. " + instead(report));
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
