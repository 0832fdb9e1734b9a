package io.paperdigest.digest;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.events.SourceReport;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells papers that came today from those that were there before. */
final class Freshness {

    /** After so many days, counting them says nothing any more. */
    private static final int COUNTED = 30;

    private final Days days;
    private final Set<String> pagesOfToday;

    Freshness(Edition edition, Sources sources) {
        this.days = Days.of(edition.manifest().cut());
        this.pagesOfToday = sources.all().stream()
                .filter(report -> days.ago(report.since()) <= 0)
                .map(Freshness::key)
                .collect(Collectors.toSet());
    }

    /** Whether a paper was first seen today, or is only on pages that were first read today. */
    boolean isNew(EditionPaper paper) {
        return days.ago(paper.paper().firstSeen()) <= 0
                || paper.paper().listings().stream().allMatch(l -> pagesOfToday.contains(key(l)));
    }

    /** {@code Day 2} for what was first seen yesterday; empty after a month. */
    String day(Paper paper) {
        long day = days.ago(paper.firstSeen()) + 1;
        return day < 2 || day > COUNTED ? "" : "Day " + day;
    }

    /** The day that all of them are in; empty where they differ. */
    String sharedDay(List<EditionPaper> papers) {
        List<String> days =
                papers.stream().map(paper -> day(paper.paper())).distinct().toList();
        return days.size() == 1 ? days.getFirst() : "";
    }

    private static String key(SourceReport report) {
        return SourceReport.keyOf(report.source(), report.page());
    }

    private static String key(Appearance listing) {
        return SourceReport.keyOf(listing.source(), listing.page());
    }
}
