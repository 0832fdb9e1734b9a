package io.paperdigest.digest;

import static io.paperdigest.digest.Plans.general;
import static io.paperdigest.digest.Plans.intro;
import static io.paperdigest.digest.Plans.items;
import static io.paperdigest.digest.Plans.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.digest.Digest.Item;
import io.paperdigest.events.SourceReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a digest says of its sources. */
class SourcesInDigestTest {

    @Test
    void saysThatAPageIsHeldAndWhoseCopyCounts() {
        Digest digest = general(MadeUpEdition.held());

        assertThat(digest.subject()).endsWith(" (page 001 held)");
        assertThat(digest.totals()).endsWith("One page is held.");
        assertThat(digest.notices()).hasSize(1);
        assertThat(digest.notices().getFirst().headline()).isEqualTo("Page 001 is held.");
        assertThat(digest.notices().getFirst().text())
                .isEqualTo(
                        "The page stops in the middle of an entry (001.txt, entry 12, line 26), so nothing in today’s copy"
                                + " counts. Friday’s copy, the last complete one, stays in the ranking.");
        assertThat(digest.footer().sources())
                .isEqualTo("Page 000: 40 of 40 entries. Page 001: held, Friday’s copy counts.");
    }

    @Test
    void saysThatAHeldPageHasNoEarlierCopy() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 9).held("001", null, "it is HTML", null);
        paper(edition, "a").on("000", 1);

        assertThat(general(edition.build()).notices().getFirst().text())
                .isEqualTo(
                        "It is HTML (001.txt), so nothing in today’s copy counts. There is no earlier complete copy, so its"
                                + " papers are missing today.");
    }

    @Test
    void saysWhichCopyDoesNotCountWhereItWasNotReadToday() {
        EditionBuilder edition =
                new EditionBuilder("2026-11-21").page("000", 9).held("001", null, "it is HTML", null, 2);
        paper(edition, "a").on("000", 1);

        assertThat(general(edition.build()).notices().getFirst().text())
                .startsWith("It is HTML (001.txt), so nothing in Thursday’s copy counts.");
    }

    @Test
    void saysThatAPageWasNotRead() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 9).page("001", 9, 1, 1);
        paper(edition, "a").on("000", 1);

        Digest digest = general(edition.build());

        assertThat(digest.notices().getFirst().headline()).isEqualTo("Page 001 was not read today.");
        assertThat(digest.notices().getFirst().text()).startsWith("It was last read on Friday 20 November");
        assertThat(digest.footer().sources()).contains("Page 001: 9 of 9 entries, last read Friday 20 November.");
    }

    @Test
    void saysThatAllPapersAreOld() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 9, 200, 200);
        paper(edition, "a").on("000", 1, 200);

        assertThat(general(edition.build()).notices())
                .containsExactly(new Digest.Notice(
                        "Nothing here is newer than 5 May.",
                        "All scores fade alike, so the order is still the one of that day."));
    }

    @Test
    void claimsNoOrderOfScoresThatFadedToNothing() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 9, 1100, 1100);
        paper(edition, "a").on("000", 1, 1100);

        assertThat(general(edition.build()).notices())
                .extracting(Digest.Notice::text)
                .containsExactly(
                        "By now all scores have faded to nothing, and papers stand in the order they were first seen.");
    }

    @Test
    void doesNotCallPapersOldWhereOneIsOfThisWeek() {
        EditionBuilder edition =
                new EditionBuilder("2026-11-21").page("000", 9, 200, 200).page("001", 9, 7, 7);
        paper(edition, "a").on("000", 1, 200);
        paper(edition, "b").on("001", 1, 7);

        assertThat(general(edition.build()).notices())
                .extracting(Digest.Notice::headline)
                .containsExactly("Page 001 was not read today.");
    }

    @Test
    void countsRejectedEntries() {
        Digest digest = general(MadeUpEdition.withVotes());

        assertThat(digest.footer().sources())
                .isEqualTo("Page 000: 40 of 40 entries. Daily: 24 of 25 entries, 1 rejected.");
    }

    @Test
    void statesTheDateOfAnOldList() {
        EditionBuilder edition = new EditionBuilder("2026-11-21");
        SourceReport old = new SourceReport(
                "june@x",
                "june",
                "x",
                "june.json",
                "daily-papers",
                SourceReport.Status.COMPLETE,
                edition.daysAgo(537),
                edition.daysAgo(0),
                edition.daysAgo(0),
                null,
                9,
                9,
                0,
                null,
                null,
                null,
                null);
        paper(edition.report(old), "a").on("june", 1, 537);

        assertThat(general(edition.build()).footer().sources())
                .isEqualTo("June: 9 of 9 entries, dated 2 June 2025. Nothing rejected.");
    }

    @Test
    void sumsUpManySources() {
        EditionBuilder edition = new EditionBuilder("2026-11-21");
        for (int i = 0; i < 20; i++) {
            edition.page("s" + i, 10);
            paper(edition, "p" + i).on("s" + i, 1).on("s0", i + 1);
        }

        Digest digest = general(edition.build());

        assertThat(digest.footer().sources()).isEqualTo("20 sources: 200 of 200 entries, nothing rejected.");
        assertThat(intro(digest).keys()).isEmpty();
        assertThat(items(digest)).allSatisfy(item -> assertThat(item.bars()).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void namesEachSourceThatIsHeldAndSumsUpTheOthers() {
        EditionBuilder edition = new EditionBuilder("2026-11-21");
        for (int i = 0; i < 5; i++) {
            edition.page("s" + i, 10).held("h" + i, null, "it is HTML", null);
        }
        edition.page("late", 10, 2, 2);
        paper(edition, "a").on("s0", 1);

        Digest digest = general(edition.build());

        assertThat(digest.notices())
                .extracting(Digest.Notice::headline)
                .containsExactly(
                        "H0 is held.",
                        "H1 is held.",
                        "H2 is held.",
                        "Three more sources are held or were not read today.");
        assertThat(digest.notices().getLast().text()).isEqualTo("Held: h3 and h4. Not read: late.");
        assertThat(digest.totals()).isEqualTo("1 paper on 6 sources. Five sources are held.");
        assertThat(digest.footer().sources()).isEqualTo("11 sources: 60 of 60 entries, 5 held.");
    }

    @Test
    void countsNoEntriesWhereAllSourcesAreHeld() {
        EditionBuilder edition = new EditionBuilder("2026-11-21");
        for (int i = 0; i < 7; i++) {
            edition.held("h" + i, null, "it is HTML", null);
        }

        assertThat(general(edition.build()).footer().sources()).isEqualTo("7 sources, all held.");
    }

    @Test
    void namesAllOfManyThatAreHeldOrWereNotRead() {
        EditionBuilder held = new EditionBuilder("2026-11-21").page("000", 9);
        EditionBuilder unread = new EditionBuilder("2026-11-21").page("000", 9);
        for (int i = 0; i < 8; i++) {
            held.held("h" + i, null, "it is HTML", null);
            unread.page("u" + i, 9, 2, 2);
        }

        assertThat(general(held.build()).notices().getLast())
                .isEqualTo(new Digest.Notice("Five more sources are held.", "Held: h3, h4, h5, h6 and h7."));
        assertThat(general(unread.build()).notices().getLast())
                .isEqualTo(new Digest.Notice(
                        "Five more sources were not read today.", "Not read: u3, u4, u5, u6 and u7."));
    }

    @Test
    void saysThatOneOfASourcesPagesIsHeld() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("lab", 9).held("lab", null, "it is HTML", null);
        paper(edition, "a").on("lab", 1);

        Digest digest = general(edition.build());

        assertThat(digest.notices())
                .containsExactly(new Digest.Notice(
                        "Lab is held in part.",
                        "It is HTML (lab.txt), so nothing in today’s copy counts. Its other pages do."));
        assertThat(digest.footer().sources()).isEqualTo("Lab: 9 of 9 entries, another page held.");
    }

    /** Somebody's own program may publish listings, and no report. */
    @Test
    void sourcesThatNobodyReportsOnHaveColoursOfTheirOwn() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 9);
        paper(edition, "a").on("000", 1).on("notes", 1).on("other", 1);
        paper(edition, "b").on("notes", 2);

        assertThat(items(general(edition.build())).getFirst().bars())
                .containsExactlyInAnyOrder(new Digest.Bar(1, 64), new Digest.Bar(2, 64), new Digest.Bar(3, 64));
    }

    @Test
    void explainsTheScoreAndTheTitleSearch() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 9);
        paper(edition, "a").on("000", 1);
        String searched = general(edition.build()).footer().score();
        EditionBuilder known = new EditionBuilder("2026-11-21").page("000", 9);
        paper(known, "a").on("000", 1).arxiv("2611.00001");

        assertThat(searched)
                .startsWith("One point for each page a paper is on")
                .contains("halved every 24 hours.")
                .endsWith("No source gives an id of these papers, so a title opens a title search on arXiv.");
        assertThat(general(known.build()).footer().score()).doesNotContain("search");
    }

    @Test
    void saysWhatAnAnnouncementWeighsWhereThereIsOne() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 9);
        paper(edition, "a").on("000", 1);
        String without = general(edition.build()).footer().score();
        paper(edition, "b").on("000", 2).announced("arxiv");

        assertThat(without).doesNotContain("announcement");
        assertThat(general(edition.build()).footer().score())
                .startsWith("One point for each page a paper is on, a tenth for an announcement, up to one more");
    }

    @ParameterizedTest
    @CsvSource({"1, one", "0.5, a half", "0.25, a quarter", "0.15, 0.15", "2, 2"})
    void saysWhatAnAnnouncementWeighedInThisEdition(double weight, String words) {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 9);
        paper(edition, "a").on("000", 1).announced("arxiv", weight);

        assertThat(general(edition.build()).footer().score()).contains(" is on, " + words + " for an announcement, ");
    }

    @Test
    void givesVotesAndWhatCameSince() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").report("daily", "daily-papers", 9, 0, 0, 0);
        paper(edition, "a").wasOn("daily", 2, 1, 45).on("daily", 1, 0, 57, 12);
        paper(edition, "b").on("daily", 2, 0, 1, 0);

        assertThat(items(general(edition.build())))
                .extracting(Item::why)
                .containsExactlyInAnyOrder("57 votes, 12 since yesterday", "New · 1 vote");
    }

    @Test
    void saysWhereAPaperStoodThatLeftThePage() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 9).page("001", 9);
        paper(edition, "a").wasOn("000", 4, 2, null).on("001", 2);
        paper(edition, "b").on("000", 1);

        assertThat(items(general(edition.build())))
                .extracting(Item::why)
                .containsExactlyInAnyOrder("2nd on page 001, 4th on page 000 (Thursday)", "New · 1st on page 000");
    }
}
