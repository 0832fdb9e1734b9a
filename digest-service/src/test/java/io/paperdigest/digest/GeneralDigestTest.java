package io.paperdigest.digest;

import static io.paperdigest.digest.Plans.TEXT;
import static io.paperdigest.digest.Plans.general;
import static io.paperdigest.digest.Plans.intro;
import static io.paperdigest.digest.Plans.items;
import static io.paperdigest.digest.Plans.many;
import static io.paperdigest.digest.Plans.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.digest.Digest.Item;
import io.paperdigest.digest.Digest.Section;
import io.paperdigest.digest.Digest.Size;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The general digest: the ten best, then topics. */
class GeneralDigestTest {

    @Test
    void showsTheTenBestThenTopicsWithThreeEach() {
        Digest digest = general(many(60, 8));

        assertThat(digest.sections().getFirst().heading()).isEqualTo("Trending today");
        assertThat(digest.sections().getFirst().items()).hasSize(10);
        List<Section> topics = digest.sections().stream()
                .filter(s -> String.valueOf(s.heading()).startsWith("Topic"))
                .filter(s -> !s.items().isEmpty())
                .toList();
        assertThat(topics)
                .hasSize(6)
                .allSatisfy(topic -> assertThat(topic.items()).hasSize(3));
        assertThat(digest.paperIds()).hasSize(28).doesNotHaveDuplicates();
    }

    @Test
    void setsThreeLeadsThenSevenPapersThenBriefOnes() {
        List<Item> items = items(general(many(60, 8)));

        assertThat(items.subList(0, 3)).allMatch(item -> item.size() == Size.LEAD);
        assertThat(items.subList(3, 10)).allMatch(item -> item.size() == Size.PAPER);
        assertThat(items.subList(10, 28))
                .allMatch(item -> item.size() == Size.BRIEF && item.summary().isEmpty());
    }

    @Test
    void saysOnceWhatAllPapersShare() {
        EditionBuilder edition =
                new EditionBuilder("2026-11-21").page("000", 178).page("001", 193);
        paper(edition, "a").on("000", 3).on("001", 121);
        paper(edition, "b").on("000", 6).on("001", 137);
        paper(edition, "c").on("001", 9).on("000", 100);

        Digest digest = general(edition.build());

        assertThat(intro(digest).fact()).isEqualTo("All three papers are on both pages, so their places decide:");
        assertThat(digest.totals()).isEqualTo("3 papers on 2 pages. Three are on both.");
        assertThat(items(digest)).extracting(Item::why).contains("3rd of 178, 121st of 193");
    }

    @Test
    void namesThePageWherePapersDiffer() {
        EditionBuilder edition =
                new EditionBuilder("2026-11-21").page("000", 178).page("001", 193);
        paper(edition, "a").on("000", 3).on("001", 2);
        paper(edition, "b").on("001", 1);

        List<Item> items = items(general(edition.build()));

        assertThat(items.get(0).why()).isEqualTo("2nd on page 001, 3rd on page 000");
        assertThat(items.get(1).why()).isEqualTo("1st on page 001");
        assertThat(items.get(1).bars()).containsExactly(new Digest.Bar(2, 64));
    }

    @ParameterizedTest
    @CsvSource({"4, One more paper matches.", "5, 2 more match."})
    void endsATopicWithHowManyMoreMatch(int matching, String note) {
        EditionBuilder edition =
                new EditionBuilder("2026-11-21").page("000", 178).topic("t", "Topic", "G");
        for (int i = 1; i <= 10; i++) {
            paper(edition, "top" + i).on("000", i);
        }
        for (int i = 1; i <= matching; i++) {
            paper(edition, "p" + i).on("000", 10 + i).in("t", "anchor");
        }

        assertThat(general(edition.build()).sections().get(1).note()).isEqualTo(note);
    }

    @Test
    void endsATopicWithWhatElseBelongsThere() {
        EditionBuilder edition =
                new EditionBuilder("2026-11-21").page("000", 178).topic("t", "Topic", "G");
        for (int i = 1; i <= 20; i++) {
            PaperBuilder paper = paper(edition, String.format("p%02d", i)).on("000", i);
            if (i == 2 || i == 5 || i > 10) {
                paper.in("t", "anchor");
            }
        }

        Section topic = general(edition.build()).sections().get(1);

        assertThat(topic.heading()).isEqualTo("Topic");
        assertThat(topic.note()).isEqualTo("No. 2 and 5 above belong here too. 7 more match.");
        assertThat(topic.items().getFirst().detail().quoted()).isEqualTo("matches “anchor”");
    }

    @Test
    void namesFurtherTopicsWithTheirCounts() {
        Section last = general(many(60, 8)).sections().getLast();

        assertThat(last.heading()).isEqualTo("Further topics");
        assertThat(last.note()).isEqualTo("Topic 1 8 · Topic 2 8");
    }

    @Test
    void spreadsTopicsOverTheCatalogue() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 400);
        edition.topic("a1", "A1", "A").topic("a2", "A2", "A").topic("b1", "B1", "B");
        for (int i = 1; i <= 40; i++) {
            PaperBuilder paper = paper(edition, String.format("p%02d", i)).on("000", i);
            if (i > 10) {
                paper.in(i < 20 ? "a1" : i < 30 ? "a2" : "b1", "x");
            }
        }

        List<String> headings = general(edition.build()).sections().stream()
                .map(Section::heading)
                .map(String::valueOf)
                .toList();

        assertThat(headings).containsExactly("Trending today", "A1", "B1", "A2");
    }

    @Test
    void countsTheRestInItsSubject() {
        Digest digest = general(many(60, 8));

        assertThat(digest.subject()).isEqualTo("Paper 1 and 9 more");
        assertThat(digest.preheader()).isEqualTo("Paper 2 · Paper 3");
    }

    @Test
    void cutsTheTitleInTheSubjectAtAWord() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 9);
        edition.paper("a", "A Remarkably Long Title about the Drift of Anchors in Sand", TEXT)
                .on("000", 1);
        paper(edition, "b").on("000", 2);

        assertThat(general(edition.build()).subject()).isEqualTo("A Remarkably Long Title about the Drift… and 1 more");
    }
}
