package io.paperdigest.digest;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.Cut;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.EditionRanking.Entry;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.SourceReport.Status;
import io.paperdigest.events.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds whole editions for tests, scored by a plain sum of what each place is worth. */
public final class EditionBuilder {

    private final LocalDate date;
    private final Instant midnight;
    private final List<SourceReport> reports = new ArrayList<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final List<PaperBuilder> papers = new ArrayList<>();
    private int number = 1;
    private ZoneId zone = ZoneId.of("UTC");

    public EditionBuilder(String date) {
        this.date = LocalDate.parse(date);
        this.midnight = this.date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** A date as records write it: its midnight in UTC. */
    public Instant daysAgo(int days) {
        return midnight.minusSeconds(86_400L * days);
    }

    public EditionBuilder number(int n) {
        this.number = n;
        return this;
    }

    /** The cut is at six in the morning of this zone. */
    public EditionBuilder zone(ZoneId id) {
        this.zone = id;
        return this;
    }

    public EditionBuilder page(String source, int entries) {
        return report(source, "trending-page", entries, 0, 0, 0);
    }

    /** The page was last read, and first read, so many days ago. */
    public EditionBuilder page(String source, int entries, int readDaysAgo, int sinceDaysAgo) {
        return report(source, "trending-page", entries, 0, readDaysAgo, sinceDaysAgo);
    }

    public EditionBuilder report(
            String source, String format, int entries, int rejected, int readDaysAgo, int sinceDaysAgo) {
        String page = pageOf(source);
        return report(new SourceReport(
                SourceReport.keyOf(source, page),
                source,
                page,
                source + ".txt",
                format,
                Status.COMPLETE,
                daysAgo(sinceDaysAgo),
                daysAgo(readDaysAgo),
                daysAgo(sinceDaysAgo),
                null,
                entries,
                entries - rejected,
                rejected,
                null,
                null,
                null,
                null));
    }

    public EditionBuilder held(
            String source, @Nullable String place, String reason, @Nullable Integer standingDaysAgo) {
        return held(source, place, reason, standingDaysAgo, 0);
    }

    public EditionBuilder held(
            String source, @Nullable String place, String reason, @Nullable Integer standingDaysAgo, int readDaysAgo) {
        return report(new SourceReport(
                SourceReport.keyOf(source, "broken-" + source),
                source,
                "broken-" + source,
                source + ".txt",
                "trending-page",
                Status.HELD,
                daysAgo(readDaysAgo),
                daysAgo(readDaysAgo),
                daysAgo(readDaysAgo),
                193,
                104,
                0,
                0,
                place,
                reason,
                standingDaysAgo == null ? null : pageOf(source),
                standingDaysAgo == null ? null : daysAgo(standingDaysAgo)));
    }

    public EditionBuilder report(SourceReport report) {
        reports.add(report);
        return this;
    }

    public EditionBuilder topic(String id, String title, String group) {
        topics.put(id, new Topic(id, title, group, "title:x"));
        return this;
    }

    public PaperBuilder paper(String id, String title, String abstractText) {
        PaperBuilder paper = new PaperBuilder(this, id, title, abstractText);
        papers.add(paper);
        return paper;
    }

    public Edition build() {
        String edition = Cut.editionId(date, number);
        Map<String, EditionPaper> built = new LinkedHashMap<>();
        papers.forEach(p -> built.put(p.id(), p.build(edition)));
        Map<String, EditionRanking> rankings = new LinkedHashMap<>();
        rankings.put(
                Topic.ALL,
                ranking(edition, new Topic("every", "All papers", "All", "x"), built.values().stream(), true));
        for (Topic topic : topics.values()) {
            Stream<EditionPaper> matching = built.values().stream()
                    .filter(p -> p.matches().stream().anyMatch(m -> m.topic().equals(topic.id())));
            rankings.put(topic.id(), ranking(edition, topic, matching, false));
        }
        int matched = (int)
                built.values().stream().filter(p -> !p.matches().isEmpty()).count();
        Instant at = date.atTime(6, 0).atZone(zone).toInstant();
        Cut cut =
                new Cut(edition, date, number, at, zone.getId(), papers.size(), papers.size(), topics.size(), reports);
        EditionManifest manifest = new EditionManifest(
                cut,
                "score v1",
                24,
                papers.size(),
                matched,
                onPages(built.values(), 1),
                onPages(built.values(), 2),
                rankings.size(),
                built.size());
        return new Edition(manifest, rankings, built);
    }

    /** Like the topology: papers on so many, or more, of the pages the sources last showed. */
    private int onPages(Collection<EditionPaper> all, int pages) {
        Set<String> shown = reports.stream()
                .map(report -> report.status() == Status.HELD ? report.standing() : report.page())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return (int) all.stream()
                .filter(paper -> paper.paper().listings().stream()
                                .map(Appearance::page)
                                .filter(shown::contains)
                                .distinct()
                                .count()
                        >= pages)
                .count();
    }

    public static String pageOf(String source) {
        return "page-of-" + source;
    }

    private static EditionRanking ranking(String edition, Topic topic, Stream<EditionPaper> papers, boolean all) {
        List<Entry> entries = papers.map(p -> new Entry(p.paper().id(), p.score()))
                .sorted(Comparator.comparingDouble(Entry::score).reversed().thenComparing(Entry::paper))
                .toList();
        List<Entry> best = entries.subList(0, Math.min(100, entries.size()));
        return new EditionRanking(
                edition, all ? Topic.ALL : topic.id(), topic.title(), topic.group(), entries.size(), best);
    }

    public List<String> sources() {
        return reports.stream().map(SourceReport::source).toList();
    }

    boolean knows(String source) {
        return reports.stream().anyMatch(r -> r.source().equals(source));
    }

    int entries(String source) {
        return reports.stream()
                .filter(r -> r.source().equals(source))
                .mapToInt(r -> r.status() == Status.HELD ? 193 : r.entries())
                .max()
                .orElse(9);
    }

    public static ScoreTerm term(ScoreTerm.Kind kind, Appearance l, int votes, double weight) {
        return new ScoreTerm(kind, l.source(), l.listing(), l.rank(), l.entries(), votes, l.seen(), weight, weight);
    }
}
