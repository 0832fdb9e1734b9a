package io.paperdigest.digest;

import static io.paperdigest.digest.Plans.general;
import static io.paperdigest.digest.Plans.intro;
import static io.paperdigest.digest.Plans.items;
import static io.paperdigest.digest.Plans.paper;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Editions with little in them. */
class SmallDigestTest {

    @Test
    void readsWellWithOnePaperOnOnePage() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("page-1", 1);
        edition.paper("a", "An Anchor", "").on("page-1", 1);

        Digest digest = general(edition.build());

        assertThat(digest.subject()).isEqualTo("An Anchor");
        assertThat(digest.preheader()).isEqualTo("1 paper on 1 page.");
        assertThat(digest.totals()).isEqualTo("1 paper on 1 page.");
        assertThat(digest.sections()).hasSize(1);
        assertThat(intro(digest).fact()).isEqualTo("The paper is on");
        assertThat(items(digest).getFirst().why()).isEqualTo("1st of 1");
        assertThat(items(digest).getFirst().summary().text()).isEmpty();
        assertThat(digest.footer().sources()).isEqualTo("Page 1: 1 of 1 entry. Nothing rejected.");
    }

    @Test
    void readsWellWithNoPapers() {
        Digest digest = general(new EditionBuilder("2026-11-21").build());

        assertThat(digest.subject()).isEqualTo("No papers today");
        assertThat(digest.totals()).isEqualTo("No papers today.");
        assertThat(digest.sections()).isEmpty();
    }

    @Test
    void saysWhichEditionOfTheDayItIs() {
        EditionBuilder edition = new EditionBuilder("2026-11-21").number(2).page("000", 1);
        paper(edition, "a").on("000", 1);

        Digest digest = general(edition.build());

        assertThat(digest.edition()).isEqualTo("2026-11-21.2");
        assertThat(digest.name()).isEqualTo("Paper Digest, 2nd edition of the day");
    }
}
