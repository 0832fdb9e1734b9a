package io.paperdigest.digest;

import static io.paperdigest.digest.Plans.general;
import static io.paperdigest.digest.Plans.intro;
import static io.paperdigest.digest.Plans.items;
import static io.paperdigest.digest.Plans.many;
import static io.paperdigest.digest.Plans.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.digest.Digest.Item;
import io.paperdigest.digest.Digest.Section;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The digest of somebody who follows topics. */
class PersonalDigestTest {

    private final Audience ada = new Audience("ada@example.org", List.of("t1", "t2", "empty"), null, null);

    @Test
    void startsWithTheTopicsFollowedAndEndsElsewhere() {
        Digest digest = new DigestPlanner(many(60, 8)).plan(ada, Set.of());

        assertThat(digest.sections())
                .extracting(Section::heading)
                .containsExactly("Topic 1", "Topic 2", null, "Elsewhere");
        assertThat(digest.sections().get(2).note()).isEqualTo("Nothing new in Empty.");
        assertThat(digest.sections().getLast().items()).hasSize(3);
        assertThat(items(digest))
                .allSatisfy(item -> assertThat(item.summary().text()).isNotEmpty());
        assertThat(items(digest).getFirst().detail().quoted()).isEqualTo("matches “anchor1”");
    }

    @Test
    void barsStandInTheOrderOfTheWords() {
        EditionBuilder edition = new EditionBuilder("2026-11-21")
                .topic("t1", "Topic 1", "Made up")
                .page("000", 40)
                .page("001", 60);
        edition.paper("p1", "On Both", "We are on both.")
                .on("000", 21)
                .on("001", 1)
                .in("t1", "both");
        edition.paper("p2", "On One", "We are on one.").on("000", 40).in("t1", "one");

        Item first =
                items(new DigestPlanner(edition.build()).plan(ada, Set.of())).getFirst();

        assertThat(first.why()).isEqualTo("1st on page 001, 21st on page 000");
        assertThat(first.bars()).containsExactly(new Digest.Bar(2, 64), new Digest.Bar(1, 32));
    }

    @Test
    void saysAboveAllSectionsWhatThePapersOfSeveralShare() {
        EditionBuilder edition = new EditionBuilder("2026-11-21")
                .page("nn", 9)
                .topic("t1", "Topic 1", "G")
                .topic("t2", "Topic 2", "G");
        paper(edition, "a").on("nn", 1).in("t1", "anchor");
        paper(edition, "b").on("nn", 2).in("t2", "anchor");

        Digest digest = new DigestPlanner(edition.build()).plan(ada, Set.of());

        assertThat(digest.intro()).extracting(Digest.Intro::fact).isEqualTo("Both papers are on");
        assertThat(digest.sections()).extracting(Digest.Section::intro).containsOnlyNulls();
        assertThat(new DigestRenderer().text(digest))
                .contains("match your topics.\n\nBoth papers are on nn.\n\n\nTOPIC 1\n\n");
        assertThat(new DigestRenderer().html(digest).indexOf("Both papers are on"))
                .isPositive()
                .isLessThan(new DigestRenderer().html(digest).indexOf("<h2"));
    }

    @Test
    void saysInItsSectionWhatItsPapersShareWhereAllStandThere() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("nn", 9).topic("t1", "Topic 1", "G");
        paper(edition, "a").on("nn", 1).in("t1", "anchor");

        Digest digest = new DigestPlanner(edition.build()).plan(ada, Set.of());

        assertThat(digest.intro()).isNull();
        assertThat(intro(digest).fact()).isEqualTo("The paper is on");
    }

    @Test
    void numbersItsPapersThroughout() {
        List<Item> items = items(new DigestPlanner(many(60, 8)).plan(ada, Set.of()));

        for (int i = 0; i < items.size(); i++) {
            assertThat(items.get(i).number()).isEqualTo(String.valueOf(i + 1));
        }
    }

    @Test
    void countsTheTopicsPapersInItsSubject() {
        Digest digest = new DigestPlanner(many(60, 8)).plan(ada, Set.of());

        assertThat(digest.subject()).isEqualTo("Paper 1 and 15 more in your topics");
        assertThat(digest.totals()).isEqualTo("16 of 60 papers match your topics.");
    }

    @Test
    void countsMatchesAmongAllRankedPapersAndNotOnlyThoseOnTodaysPages() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 9).topic("t1", "Topic 1", "G");
        paper(edition, "a").on("000", 1).in("t1", "anchor");
        paper(edition, "b").wasOn("000", 1, 1, null).in("t1", "anchor");
        paper(edition, "c").wasOn("000", 2, 1, null).in("t1", "anchor");
        paper(edition, "d").wasOn("000", 3, 1, null);

        assertThat(general(edition.build()).totals()).isEqualTo("1 paper on 1 page.");
        assertThat(new DigestPlanner(edition.build()).plan(ada, Set.of()).totals())
                .isEqualTo("3 of 4 papers match your topic.");
    }

    @Test
    void countsAPaperOfTwoTopicsOnce() {
        EditionBuilder edition = new EditionBuilder("2026-11-21")
                .page("000", 9)
                .topic("t1", "Topic 1", "G")
                .topic("t2", "Topic 2", "G");
        paper(edition, "a").on("000", 1).in("t1", "anchor").in("t2", "sand");
        paper(edition, "b").on("000", 2);

        assertThat(new DigestPlanner(edition.build()).plan(ada, Set.of()).totals())
                .isEqualTo("1 of 2 papers matches your topics.");
    }

    @Test
    void saysAtLeastWhereRankingsOfSeveralTopicsAreCut() {
        assertThat(new DigestPlanner(many(450, 3)).plan(ada, Set.of()).totals())
                .isEqualTo("At least 200 of 450 papers match your topics.");
    }

    @Test
    void countsAllPapersOfAnOnlyTopicWhoseRankingIsCut() {
        Audience one = new Audience("ada@example.org", List.of("t1"), null, null);

        assertThat(new DigestPlanner(many(450, 3)).plan(one, Set.of()).totals())
                .isEqualTo("150 of 450 papers match your topic.");
    }

    @Test
    void saysSoWhenNothingIsNewInAnyTopic() {
        Audience nobody = new Audience("ada@example.org", List.of("empty"), null, null);

        Digest digest = new DigestPlanner(many(60, 8)).plan(nobody, Set.of());

        assertThat(digest.subject()).isEqualTo("Nothing new in your topics today");
        assertThat(digest.preheader()).isEqualTo("Paper 1 · Paper 2");
        assertThat(digest.sections().getFirst().note()).isEqualTo("Nothing new in Empty.");
    }

    @Test
    void saysThatATopicIsNoLongerThere() {
        Audience gone = new Audience("ada@example.org", List.of("causality", "empty", "t1"), null, null);

        Digest digest = new DigestPlanner(many(60, 8)).plan(gone, Set.of());

        assertThat(digest.sections())
                .extracting(Section::note)
                .contains(
                        "Nothing new in Empty.",
                        "Causality is no longer offered, or not yet: this edition has no such topic.");
    }

    @Test
    void countsOnlyTopicsThatAreThere() {
        Audience gone = new Audience("ada@example.org", List.of("causality", "empty"), null, null);

        assertThat(new DigestPlanner(many(60, 8)).plan(gone, Set.of()).totals())
                .isEqualTo("0 of 60 papers match your topic.");
    }

    @Test
    void leavesThePlacesOfTopicsThatAreGoneToTheOthers() {
        List<String> topics = List.of("c1", "c2", "c3", "c4", "c5", "c6", "c7", "t1");

        Digest digest =
                new DigestPlanner(many(60, 3)).plan(new Audience("ada@example.org", topics, null, null), Set.of());

        assertThat(digest.sections().getFirst().heading()).isEqualTo("Topic 1");
        assertThat(digest.sections().getFirst().items()).hasSize(10);
    }

    @Test
    void saysSoWhenNoTopicIsThereAnyMore() {
        Audience gone = new Audience("ada@example.org", List.of("causality", "speech"), null, null);

        Digest digest = new DigestPlanner(many(60, 8)).plan(gone, Set.of());

        assertThat(digest.subject()).isEqualTo("None of your topics is in this edition");
        assertThat(digest.totals()).isEqualTo("This edition has none of the topics you follow.");
        assertThat(digest.sections().getFirst().note())
                .isEqualTo("Causality and Speech are no longer offered, or not yet: this edition has no such topic.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"causality", "causality cell-segmentation"})
    void saysOnAQuietDayTooThatATopicIsNoLongerThere(String topics) {
        Audience gone = new Audience("ada@example.org", List.of(topics.split(" ")), null, null);
        Set<String> sent = Set.copyOf(
                new DigestPlanner(MadeUpEdition.today()).plan(gone, Set.of()).paperIds());

        Digest digest = new DigestPlanner(MadeUpEdition.nextDay()).plan(gone, sent);

        assertThat(digest.subject()).isEqualTo("Nothing new today, three still trending");
        assertThat(digest.totals()).isEqualTo("A quiet day: both pages were read in full, and nothing on them is new.");
        assertThat(digest.sections()).extracting(Section::heading).containsExactly(null, "Still trending");
        assertThat(digest.sections().getFirst().note())
                .isEqualTo("Causality is no longer offered, or not yet: this edition has no such topic.");
        assertThat(sent).containsAll(digest.paperIds());
    }

    @Test
    void saysWhyAndHowToLeave() {
        Audience linked = new Audience("ada@example.org", List.of("t1"), "https://x.org/c", "https://x.org/u");

        assertThat(new DigestPlanner(many(60, 8)).plan(ada, Set.of()).footer().leave())
                .isEqualTo("To stop it: ./paper-digest unsubscribe ada@example.org");
        assertThat(new DigestPlanner(many(60, 8))
                        .plan(linked, Set.of())
                        .footer()
                        .leave())
                .isEmpty();
        assertThat(new DigestPlanner(many(60, 8))
                        .plan(linked, Set.of())
                        .footer()
                        .why())
                .isEqualTo("You get this because ada@example.org follows Topic 1.");
    }

    @Test
    void saysWhomToWriteToWhereSomebodyReadsIt() {
        Audience.Contact lab = new Audience.Contact("lab@example.org", "mailto:lab@example.org?subject=x%26y");
        DigestPlanner planner = new DigestPlanner(many(60, 8));
        DigestRenderer renderer = new DigestRenderer();

        Digest hers = planner.plan(new Audience("ada@example.org", List.of("t1"), null, null, lab), Set.of());
        Digest general = planner.plan(new Audience(null, List.of(), null, null, lab), Set.of());

        assertThat(renderer.text(hers))
                .contains("\nTo change your topics or to stop it, write to lab@example.org.\n")
                .doesNotContain("./paper-digest");
        assertThat(Jsoup.parse(renderer.html(hers)).text())
                .contains("follows Topic 1. To change your topics or to stop it, write to lab@example.org. Edition")
                .doesNotContain("./paper-digest");
        assertThat(Jsoup.parse(renderer.html(hers)).select("a[href^=mailto]").attr("href"))
                .isEqualTo(lab.mailto());
        assertThat(renderer.text(general))
                .contains("\nTo get one of your own, write to lab@example.org.\n")
                .doesNotContain("./paper-digest");
    }

    @Test
    void needsNobodyToWriteToWhereALinkDoesIt() {
        Audience.Contact lab = new Audience.Contact("lab@example.org", "mailto:lab@example.org");
        Audience linked = new Audience("ada@example.org", List.of("t1"), null, "https://x.org/u", lab);

        Digest digest = new DigestPlanner(many(60, 8)).plan(linked, Set.of());

        assertThat(digest.footer().leave()).isEmpty();
        assertThat(digest.footer().contact()).isNull();
    }

    @Test
    void meansTheGeneralDigestByAllPapers() {
        Audience all = new Audience("ada@example.org", List.of("all"), null, null);

        assertThat(new DigestPlanner(many(60, 8))
                        .plan(all, Set.of())
                        .sections()
                        .getFirst()
                        .heading())
                .isEqualTo("Trending today");
    }
}
