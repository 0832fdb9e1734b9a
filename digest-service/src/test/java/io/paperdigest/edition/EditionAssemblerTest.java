package io.paperdigest.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Cut;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.EditionRanking.Entry;
import io.paperdigest.events.EditionRecord;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Partial;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import io.paperdigest.identity.EarlierNames;
import io.paperdigest.trending.Weights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditionAssemblerTest {

    private static final Topic SHEEP = new Topic("sheep", "Sheep", "Animals", "sheep");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final EditionAssembler assembler = new EditionAssembler(Weights.DEFAULT);
    private final Map<String, LastPlaces> places = new HashMap<>();

    @Test
    void saysWhoIsNewWhoRoseAndWhoIsStillThere() {
        close("2026-11-21", 1, paper("a", 3), paper("b", 2), paper("c", 1));

        EditionRanking second = close("2026-11-22", 1, paper("b", 3), paper("a", 2), paper("c", 1), paper("d", 0.5));

        assertThat(second.best()).extracting(Entry::paper).containsExactly("b", "a", "c", "d");
        assertThat(second.best()).extracting(Entry::before).containsExactly(2, 1, 3, null);
        assertThat(second.best()).extracting(Entry::days).containsExactly(2, 2, 2, 1);
        assertThat(trends(second)).containsExactly("RISING", "STILL", "STILL", "NEW");
    }

    @Test
    void countsEditionsInARowAndBeginsAnewAfterAGap() {
        close("2026-11-21", 1, paper("a", 1));
        close("2026-11-22", 1, paper("a", 1));
        EditionRanking third = close("2026-11-23", 1, paper("a", 1));
        close("2026-11-24", 1, paper("b", 1));

        EditionRanking fifth = close("2026-11-25", 1, paper("a", 1));

        assertThat(third.best().getFirst().days()).isEqualTo(3);
        assertThat(fifth.best().getFirst().days()).isEqualTo(1);
        assertThat(fifth.best().getFirst().before()).isNull();
    }

    @Test
    void comparesALateEditionWithTheDayBefore() {
        close("2026-11-21", 1, paper("a", 2), paper("b", 1));
        close("2026-11-22", 1, paper("b", 2), paper("a", 1));

        EditionRanking late = close("2026-11-22", 2, paper("c", 3), paper("a", 2), paper("b", 1));
        EditionRanking next = close("2026-11-23", 1, paper("c", 3), paper("a", 2), paper("b", 1));

        assertThat(late.best()).extracting(Entry::before).containsExactly(null, 1, 2);
        assertThat(late.best()).extracting(Entry::days).containsExactly(1, 2, 2);
        assertThat(next.best()).extracting(Entry::before).containsExactly(1, 2, 3);
        assertThat(next.best()).extracting(Entry::days).containsExactly(2, 3, 3);
    }

    @Test
    void anEditionOfAnEarlierDayComparesWithNothingAndChangesNothing() {
        close("2026-11-22", 1, paper("a", 1));

        EditionRanking earlier = close("2026-11-20", 1, paper("a", 1));
        EditionRanking next = close("2026-11-23", 1, paper("a", 1));

        assertThat(earlier.best().getFirst().before()).isNull();
        assertThat(next.best().getFirst().days()).isEqualTo(2);
    }

    @Test
    void findsAPaperUnderTheIdItHadBeforeItTurnedOutToBeAnother() {
        Paper alone = named("x", "late@page#1");
        String formerId = EarlierNames.of(alone).skip(1).findFirst().orElseThrow();
        close("2026-11-21", 1, ranked(named(formerId, "late@page#1"), 2), paper("b", 1));

        EditionRanking second =
                close("2026-11-22", 1, ranked(named("merged", "early@page#1", "late@page#1"), 2), paper("b", 1));

        assertThat(second.best().getFirst().before()).isEqualTo(1);
        assertThat(second.best().getFirst().days()).isEqualTo(2);
    }

    @Test
    void belowTheFirstTenNothingIsInARow() {
        EditionPaper[] papers = IntStream.range(0, 12)
                .mapToObj(i -> paper("p" + (char) ('a' + i), 12 - i))
                .toArray(EditionPaper[]::new);
        close("2026-11-21", 1, papers);

        EditionRanking second = close("2026-11-22", 1, papers);

        assertThat(second.best().get(9).days()).isEqualTo(2);
        assertThat(second.best().get(10).days()).isNull();
        assertThat(second.best().get(10).before()).isEqualTo(11);
        assertThat(trends(second)).hasSize(10);
    }

    @Test
    void putsASmallTopicsBestBesideALargeOnes() {
        List<EditionPaper> papers = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> papers.add(paper("p" + i, 4)));
        papers.add(matching("s1", 1));
        papers.add(matching("s2", 0.25));

        List<EditionRanking> rankings = rankings("2026-11-21", 1, papers);

        EditionRanking all = rankings.get(0);
        EditionRanking sheep = rankings.get(1);
        assertThat(all.scale()).isEqualTo(4);
        assertThat(sheep.scale()).isEqualTo(StrictMath.sqrt(0.625 * 4));
        assertThat(sheep.best().getFirst().relative())
                .isEqualTo(1 / StrictMath.sqrt(2.5))
                .isGreaterThan(1 / 4.0);
    }

    @Test
    void hasNoScaleWhereNothingHasAScore() {
        List<EditionRanking> rankings = rankings("2026-11-21", 1, List.of(paper("a", 1)));

        assertThat(rankings.get(1).scale()).isNull();
        assertThat(rankings.get(1).best()).isEmpty();
    }

    @Test
    void isAFunctionOfContentsNotOfOrder() {
        List<EditionPaper> papers = new ArrayList<>();
        IntStream.range(0, 30).forEach(i -> papers.add(matching("p" + i, 1 + i / 3.0)));
        List<EditionPaper> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(rankings("2026-11-21", 1, shuffled)).isEqualTo(rankings("2026-11-21", 1, papers));
    }

    private static List<String> trends(EditionRanking ranking) {
        return IntStream.range(0, ranking.best().size())
                .mapToObj(i -> Trend.of(ranking.best().get(i), i + 1))
                .flatMap(trend -> trend.map(Enum::name).stream())
                .toList();
    }

    private EditionRanking close(String date, int number, EditionPaper... papers) {
        return rankings(date, number, List.of(papers)).getFirst();
    }

    /** All papers', then that of sheep. */
    private List<EditionRanking> rankings(String date, int number, List<EditionPaper> papers) {
        LocalDate day = LocalDate.parse(date);
        Cut cut = new Cut(Cut.editionId(day, number), day, number, NOON, "UTC", 1, 1, 1, List.of());
        Partial.Done done = new Partial.Done(
                cut, 0, 1, new Partial.Counts(papers.size(), 0, 0, 0), List.of(new Partial.TopicCount(SHEEP, 0)));
        EditionAssembler.Assembled edition =
                assembler.assemble(papers, List.of(done), topic -> places.getOrDefault(topic, LastPlaces.NONE));
        places.putAll(edition.places());
        return edition.records().stream()
                .filter(EditionRanking.class::isInstance)
                .map((EditionRecord record) -> (EditionRanking) record)
                .toList();
    }

    private static EditionPaper paper(String id, double score) {
        return ranked(named(id, id + "@page#1"), score);
    }

    private static EditionPaper matching(String id, double score) {
        EditionPaper paper = paper(id, score);
        return new EditionPaper(
                paper.edition(),
                paper.paper(),
                score,
                List.of(),
                List.of(new TopicMatch("sheep", id, "A title", List.of("sheep"))));
    }

    private static EditionPaper ranked(Paper paper, double score) {
        return new EditionPaper("2026-11-21", paper, score, List.of(), List.of());
    }

    private static Paper named(String id, String... listings) {
        return new Paper(
                id,
                "A made-up title",
                List.of(),
                "",
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                NOON,
                1,
                List.of(listings).stream()
                        .map(key -> new Paper.Appearance(key, "s", "page", 1, 1, NOON, null, false))
                        .toList(),
                List.of());
    }
}
