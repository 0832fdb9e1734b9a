package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.identity.ListingIndex;
import io.paperdigest.sign.Signer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a cut closes. */
class EditionTopologyTest extends RigTest {

    private static final Topic CELLS =
            new Topic("cell-segmentation", "Cell segmentation", "Biology", "\"cell segmentation\"");

    @Test
    void listingsOfOnePaperOnTwoPagesBecomeOnePaperOnTopOfTheEdition() {
        rig.publish(Listings.on("page-1", 1, "Alone at the top"));
        rig.publish(Listings.on("page-1", 10, "Counting cells without labels"));
        rig.publish(Listings.on("page-2", 10, "Counting Cells Without Labels!"));

        Edition edition = rig.edition("2026-11-21", "r1");

        assertThat(edition.manifest().cut().listings()).isEqualTo(3);
        assertThat(edition.manifest().cut().papers()).isEqualTo(2);
        assertThat(edition.manifest().cut().merged()).isEqualTo(1);
        assertThat(edition.all().best())
                .extracting(entry -> edition.paper(entry.paper()).paper().title())
                .containsExactly("Counting cells without labels", "Alone at the top");
    }

    @Test
    void repeatedListingsChangeNothing() {
        rig.publish(Listings.on("page-1", 1, "Once"));
        rig.edition("2026-11-21", "r1");
        rig.publish(Listings.on("page-1", 1, "Once"));

        rig.request("2026-11-21", "r2");

        assertThat(rig.answers()).last().isEqualTo(new CutAnswer("r2", "2026-11-21", false, 1, 1, 0, 0));
        assertThat(rig.editions()).isEmpty();
    }

    @Test
    void somethingNewOnTheSameDayClosesALateEditionAndLeavesTheFirstAlone() {
        rig.publish(Listings.on("page-1", 1, "Morning"));
        Edition first = rig.edition("2026-11-21", "r1");
        rig.publish(Listings.on("page-1", 2, "Evening"));

        Edition late = rig.edition("2026-11-21", "r2");

        assertThat(first.manifest().edition()).isEqualTo("2026-11-21");
        assertThat(late.manifest().edition()).isEqualTo("2026-11-21.2");
        assertThat(late.all().total()).isEqualTo(2);
    }

    @Test
    void sameRequestAgainIsAnsweredAgainAndCutsNothing() {
        rig.publish(Listings.on("page-1", 1, "Once"));
        rig.edition("2026-11-21", "r1");
        rig.answers();

        rig.request("2026-11-21", "r1");

        assertThat(rig.answers()).containsExactly(new CutAnswer("r1", "2026-11-21", true, 1, 1, 1, 1));
        assertThat(rig.editions()).isEmpty();
    }

    @Test
    void editionsSayWhoIsStillThereAndWhoIsNew() {
        rig.publish(Listings.on("page-1", 1, "Yesterday's paper"));
        rig.edition("2026-11-21", "r1");
        rig.publish(Listings.on("page-2", 1, "Another one of today"));
        rig.publish(Listings.on("page-2", 2, "Yesterday's paper"));

        Edition second = rig.edition("2026-11-22", "r2");

        assertThat(second.all().best()).extracting(EditionRanking.Entry::before).containsExactly(1, null);
        assertThat(second.all().best()).extracting(EditionRanking.Entry::days).containsExactly(2, 1);
        assertThat(second.all().scale()).isPositive();
    }

    @Test
    void withdrawnPaperLeavesTheRankingsAndStaysAPaper() {
        rig.define(CELLS);
        rig.publish(Listings.on(
                "page-1", 1, "Counting cells without labels", "We improve cell segmentation in microscopy."));
        rig.publish(Listings.on("page-1", 2, "Something else"));
        Edition before = rig.edition("2026-11-21", "r1");
        rig.publish(Listings.made("page-2", 3, "Counting cells without labels")
                .text("We improve cell segmentation in microscopy.")
                .withdrawn()
                .build());

        Edition after = rig.edition("2026-11-22", "r2");

        assertThat(before.ranking("cell-segmentation").total()).isEqualTo(1);
        assertThat(after.ranking("cell-segmentation").total()).isZero();
        assertThat(titles(after)).containsExactly("Something else");
        assertThat(rig.output(rig.channels().canonical).readKeyValuesToMap()).hasSize(2);
    }

    @Test
    void papersThatTurnOutToBeOneHaveOnePlace() {
        rig.publish(Listings.on("page-1", 1, "Counting sheep by night", Listings.LONG));
        rig.publish(Listings.on("page-2", 1, "Sheep, counted by night", "Nothing that is alike."));
        rig.publish(Listings.on("page-3", 1, "A third one"));
        Edition before = rig.edition("2026-11-21", "r1");
        rig.publish(Listings.made("page-4", 1, "Counting sheep by night")
                .text(Listings.LONG)
                .arxiv("2611.00001")
                .build());
        rig.publish(Listings.made("page-5", 1, "Sheep, counted by night")
                .text("Nothing that is alike.")
                .arxiv("2611.00001")
                .build());

        Edition after = rig.edition("2026-11-22", "r2");

        assertThat(before.all().total()).isEqualTo(3);
        assertThat(after.all().total()).isEqualTo(2);
        assertThat(after.all().best()).extracting(EditionRanking.Entry::before).doesNotContainNull();
    }

    @Test
    void aLaterVersionIsAnUpdateOfThePaperAndNoNewOne() {
        Listing first = Listings.made("page-1", 1, "Maps of silence")
                .authors("Ada Moor")
                .arxiv("2611.00001")
                .version(1)
                .build();
        rig.publish(first);
        rig.edition("2026-11-21", "r1");
        rig.publish(Listings.made("page-2", 1, "Maps of noise")
                .authors("Ada Moor")
                .arxiv("2611.00001")
                .version(2)
                .seen(Listings.TODAY.plus(Duration.ofDays(1)))
                .build());

        Edition edition = rig.edition("2026-11-22", "r2");

        Paper paper = edition.paper(idOf(first)).paper();
        assertThat(edition.all().total()).isEqualTo(1);
        assertThat(paper.title()).isEqualTo("Maps of noise");
        assertThat(paper.formerTitles()).containsExactly("Maps of silence");
        assertThat(paper.arrived()).isEqualTo(1);
        assertThat(paper.firstSeen()).isEqualTo(Listings.TODAY);
    }

    private static String idOf(Listing listing) {
        return ListingIndex.Known.ownPaper(Signer.sign(listing));
    }
}
