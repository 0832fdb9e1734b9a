package io.paperdigest.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.paperdigest.events.Cut;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.Json;
import io.paperdigest.events.Link;
import io.paperdigest.events.Paper;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An edition as one file, for people and programs: rankings of places, titles and scores first, then each paper with
 * the terms its score was summed from, the words that matched, and the listings that are the evidence. The same edition
 * always gives the same characters.
 */
public final class EditionJson {

    private static final ObjectWriter WRITER = Json.mapper()
            .writer(new DefaultPrettyPrinter()
                    .withSeparators(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private EditionJson() {}

    /** The edition, pretty, with a line end at its end. */
    public static String of(Edition edition) {
        try {
            return WRITER.writeValueAsString(file(edition)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Edition " + edition.manifest().edition() + " can't be written as JSON", e);
        }
    }

    private record File(
            String edition,
            LocalDate date,
            Instant at,
            String zone,
            Score score,
            Counts counts,
            List<SourceReport> sources,
            List<Ranking> rankings,
            Map<String, Entry> papers) {}

    private record Score(String version, double halfLifeHours) {}

    private record Counts(int listings, int papers, int merged, int ranked, int matched, int topics) {}

    private record Ranking(
            String topic,
            String title,
            String group,
            int total,
            @Nullable Double scale,
            List<Place> best) {}

    private record Place(
            int place,
            double score,
            @Nullable Double relative,
            @Nullable Integer before,
            @Nullable Integer days,
            @Nullable String trend,
            String paper,
            String title) {}

    private record Entry(
            String title,
            List<String> authors,
            List<String> categories,
            @Nullable String arxivId,
            @Nullable String doi,
            @Nullable String url,
            List<Link> links,
            @Nullable Instant published,
            Instant firstSeen,
            double score,
            List<ScoreTerm> terms,
            Map<String, List<String>> matched,
            List<Paper.Appearance> listings) {}

    private static File file(Edition edition) {
        EditionManifest manifest = edition.manifest();
        Cut cut = manifest.cut();
        Map<String, Entry> papers = new TreeMap<>();
        edition.papers().forEach((id, paper) -> papers.put(id, entry(paper)));
        return new File(
                manifest.edition(),
                cut.date(),
                cut.at(),
                cut.zone(),
                new Score(manifest.score(), manifest.halfLifeHours()),
                counts(edition),
                cut.sources(),
                rankings(edition),
                papers);
    }

    private static Counts counts(Edition edition) {
        Cut cut = edition.manifest().cut();
        long topics = edition.rankings().keySet().stream()
                .filter(topic -> !topic.equals(Topic.ALL))
                .count();
        return new Counts(
                cut.listings(),
                cut.papers(),
                cut.merged(),
                edition.manifest().ranked(),
                edition.manifest().matched(),
                (int) topics);
    }

    /** That of all papers first, then the topics' by id. */
    private static List<Ranking> rankings(Edition edition) {
        List<EditionRanking> rankings = new ArrayList<>(edition.rankings().values());
        rankings.sort(Comparator.comparing(
                        (EditionRanking ranking) -> !ranking.topic().equals(Topic.ALL))
                .thenComparing(EditionRanking::topic));
        return rankings.stream().map(ranking -> ranking(edition, ranking)).toList();
    }

    private static Ranking ranking(Edition edition, EditionRanking ranking) {
        List<EditionRanking.Entry> best = ranking.best();
        List<Place> places = IntStream.range(0, best.size())
                .mapToObj(i -> place(edition, i + 1, best.get(i)))
                .toList();
        return new Ranking(ranking.topic(), ranking.title(), ranking.group(), ranking.total(), ranking.scale(), places);
    }

    private static Place place(Edition edition, int place, EditionRanking.Entry entry) {
        return new Place(
                place,
                entry.score(),
                entry.relative(),
                entry.before(),
                entry.days(),
                Trend.of(entry, place)
                        .map(trend -> trend.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                entry.paper(),
                edition.paper(entry.paper()).paper().title());
    }

    private static Entry entry(EditionPaper ranked) {
        Paper paper = ranked.paper();
        return new Entry(
                paper.title(),
                paper.authors(),
                paper.categories(),
                paper.arxivId(),
                paper.doi(),
                paper.url(),
                paper.links(),
                paper.published(),
                paper.firstSeen(),
                ranked.score(),
                ranked.terms(),
                matched(ranked),
                paper.listings());
    }

    /** The words that matched, by topic. */
    private static Map<String, List<String>> matched(EditionPaper ranked) {
        return ranked.matches().stream()
                .collect(Collectors.toMap(TopicMatch::topic, TopicMatch::words, (a, b) -> a, TreeMap::new));
    }
}
