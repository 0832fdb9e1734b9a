package io.paperdigest.digest;

import static io.paperdigest.digest.Plans.general;
import static io.paperdigest.digest.Plans.intro;
import static io.paperdigest.digest.Plans.items;
import static io.paperdigest.digest.Plans.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.digest.Digest.Item;
import io.paperdigest.digest.Digest.Section;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What changes when papers were sent before. */
class DayAfterDayTest {

    @Test
    void neverShowsAPaperSentBeforeAsNew() {
        EditionBuilder edition = new EditionBuilder("2026-11-22").page("000", 50);
        for (int i = 1; i <= 20; i++) {
            PaperBuilder paper = paper(edition, String.format("p%02d", i)).on("000", i);
            if (i <= 5) {
                paper.wasOn("000", i, 1, null);
            }
        }

        Digest digest =
                new DigestPlanner(edition.build()).plan(Audience.GENERAL, Set.of("p01", "p02", "p03", "p04", "p05"));

        assertThat(digest.paperIds()).startsWith("p06");
        assertThat(digest.sections().getFirst().heading()).isEqualTo("Trending today, not shown before");
        Section still = digest.sections().getLast();
        assertThat(still.heading()).isEqualTo("Still trending");
        assertThat(still.items()).extracting(Item::paper).containsExactly("p01", "p02", "p03");
        assertThat(still.items()).extracting(Item::why).allMatch(why -> why.startsWith("Day 2 · "));
    }

    @Test
    void marksNewPapersOnlyWhenMostAreNot() {
        EditionBuilder edition = new EditionBuilder("2026-11-22").page("000", 50);
        paper(edition, "a").on("000", 1);
        paper(edition, "b").on("000", 2).wasOn("000", 2, 1, null);
        paper(edition, "c").on("000", 3).wasOn("000", 3, 1, null);

        assertThat(items(general(edition.build())))
                .extracting(Item::why)
                .containsExactlyInAnyOrder("New · 1st of 50", "2nd of 50", "3rd of 50");
    }

    @Test
    void isQuietWhenNothingCameSinceTheLastDigest() {
        EditionBuilder edition =
                new EditionBuilder("2026-11-22").page("000", 50, 0, 1).page("001", 50, 0, 1);
        for (int i = 1; i <= 20; i++) {
            paper(edition, String.format("p%02d", i)).on("000", i, 1).on("001", i, 1);
        }

        Digest digest = new DigestPlanner(edition.build())
                .plan(new Audience("a@example.org", List.of(), null, null), Set.of("p01", "p02", "p03", "p09"));

        assertThat(digest.subject()).isEqualTo("Nothing new today, three still trending");
        assertThat(digest.totals()).isEqualTo("A quiet day: both pages were read in full, and nothing on them is new.");
        assertThat(digest.paperIds()).containsExactly("p01", "p02", "p03");
        assertThat(digest.sections()).hasSize(1);
        assertThat(intro(digest).fact()).isEqualTo("Three papers you were sent before still lead. Day 2 for each.");
    }

    @Test
    void isNotQuietForWhoWasSentNothingYet() {
        EditionBuilder edition = new EditionBuilder("2026-11-22").page("000", 50, 0, 1);
        paper(edition, "a").on("000", 1, 1);

        assertThat(general(edition.build()).sections().getFirst().heading()).isEqualTo("Trending today");
    }

    @Test
    void isNotQuietWhenAnOldListIsReadForTheFirstTime() {
        EditionBuilder edition = new EditionBuilder("2026-11-22").report("2025-06-02", "daily-papers", 9, 0, 0, 0);
        paper(edition, "a").on("2025-06-02", 1, 500);
        paper(edition, "b").on("2025-06-02", 2, 500);

        Digest digest = new DigestPlanner(edition.build()).plan(Audience.GENERAL, Set.of("b"));

        assertThat(digest.paperIds()).startsWith("a");
        assertThat(digest.sections().getFirst().heading()).isEqualTo("Trending today, not shown before");
    }
}
