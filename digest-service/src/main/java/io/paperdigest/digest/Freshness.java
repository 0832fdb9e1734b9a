package io.paperdigest.digest;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.events.SourceReport;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells papers that came today from those that were there before. */
final class Freshness {

    /** After so many days, counting them says nothing any more. */
    private static final int COUNTED = 30;

    private final Days days;
    private final Set<String> pagesOfToday;
    private final Optional<Instant> newest;

    Freshness(Edition edition, Sources sources) {
        this.days = Days.of(edition.manifest().cut());
        this.pagesOfToday = sources.all().stream()
                .filter(report -> days.ago(report.since()) <= 0)
                .map(Freshness::key)
                .collect(Collectors.toSet());
        this.newest = edition.papers().isEmpty() ? Optional.empty() : newest(edition);
    }

    /** The date of the newest listing, or of the newest page that counts. */
    private static Optional<Instant> newest(Edition edition) {
        Stream<Instant> listings = edition.papers().values().stream()
                .flatMap(paper -> paper.paper().listings().stream())
                .filter(listing -> !listing.held())
                .map(Appearance::seen);
        Stream<Instant> pages = edition.manifest().cut().sources().stream().flatMap(report -> switch (report.status()) {
            case COMPLETE -> Stream.of(report.seen());
            case HELD -> Stream.ofNullable(report.standingSince());
        });
        return Stream.concat(listings, pages).max(Comparator.naturalOrder());
    }

    /** The date of what is newest in the edition, if that is more than so many days ago. */
    Optional<Instant> nothingSince(int daysAgo) {
        return newest.filter(date -> days.ago(date) > daysAgo);
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
