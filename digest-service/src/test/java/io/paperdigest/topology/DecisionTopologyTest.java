package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.Canonical;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.IdentityDecision.Verdict;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Redirect;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.Topic;
import io.paperdigest.identity.ListingIndex;
import io.paperdigest.sign.Signer;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.Test;

/** What operators decide about papers, all the way to the edition. */
class DecisionTopologyTest extends RigTest {

    private static final Topic CELLS =
            new Topic("cell-segmentation", "Cell segmentation", "Biology", "\"cell segmentation\"");

    @Test
    void papersDecidedToBeTheSameCountOnceWithAllThatWasTheirs() {
        rig.define(CELLS);
        Listing first = Listings.on("page-1", 1, "A study", "We improve cell segmentation in microscopy.");
        Listing second = Listings.on("page-2", 4, "Another view", "We improve cell segmentation in the dark.");
        rig.publish(first);
        rig.publish(second);
        List<String> ids = papers();
        rig.output(rig.channels().byTopic).readRecordsToList();

        rig.journal(decision("d1", Verdict.SAME, first, second));

        Edition edition = rig.edition("2026-11-21", "r1");
        EditionPaper paper = edition.paper(ids.getFirst());
        assertThat(rig.output(rig.channels().canonical).readValuesToList())
                .contains(new Redirect(ids.getLast(), ids.getFirst()));
        assertThat(rig.output(rig.channels().byTopic).readKeyValuesToMap())
                .containsEntry("cell-segmentation/" + ids.getLast(), null);
        assertThat(edition.all().total()).isEqualTo(1);
        assertThat(edition.ranking("cell-segmentation").total()).isEqualTo(1);
        assertThat(edition.manifest().cut().papers()).isEqualTo(1);
        assertThat(paper.terms()).extracting(ScoreTerm::source).contains("page-1", "page-2");
        assertThat(paper.paper().listings()).hasSize(2);
    }

    @Test
    void aPaperThatIsSplitCountsTwice() {
        Listing first = Listings.on("page-1", 1, "A study of silence");
        Listing second = Listings.on("page-2", 4, "A study of silence");
        rig.publish(first);
        rig.publish(second);

        rig.journal(decision("d1", Verdict.DIFFERENT, first, second));

        assertThat(rig.edition("2026-11-21", "r1").all().total()).isEqualTo(2);
        assertThat(rig.output(rig.channels().canonical).readKeyValuesToMap())
                .extractingByKeys(idOf(first), idOf(second))
                .allSatisfy(paper -> assertThat(paper)
                        .isInstanceOfSatisfying(
                                Paper.class, it -> assertThat(it.listings()).hasSize(1)));
    }

    @Test
    void aDecisionOnListingsThatWereRankedMakesALateEdition() {
        Listing first = Listings.on("page-1", 1, "A study");
        Listing second = Listings.on("page-2", 4, "Another view");
        rig.publish(first);
        rig.publish(second);
        Edition early = rig.edition("2026-11-21", "r1");
        rig.journal(decision("d1", Verdict.SAME, first, second));

        Edition late = rig.edition("2026-11-21", "r2");

        assertThat(early.all().total()).isEqualTo(2);
        assertThat(late.manifest().edition()).isEqualTo("2026-11-21.2");
        assertThat(late.all().total()).isEqualTo(1);
    }

    @Test
    void aDecisionThatChangesNothingMakesNoEdition() {
        Listing first = Listings.on("page-1", 1, "A study");
        Listing second = Listings.on("page-2", 4, "Another view");
        rig.publish(first);
        rig.publish(second);
        rig.edition("2026-11-21", "r1");
        rig.journal(decision("d1", Verdict.DIFFERENT, first, second));

        rig.request("2026-11-21", "r2");

        assertThat(rig.answers()).last().extracting(CutAnswer::closed).isEqualTo(false);
    }

    @Test
    void decisionsThatHoldAreOnTheirChannelUntilTheyAreWithdrawn() {
        IdentityDecision decision = decision(
                "d1", Verdict.DIFFERENT, Listings.on("page-1", 1, "A study"), Listings.on("page-2", 4, "Another"));
        rig.journal(decision);
        rig.journal(decision);
        rig.journal(new DecisionWithdrawal("d1", "", "ada", Listings.TODAY));
        rig.journal(new DecisionWithdrawal("d1", "", "ada", Listings.TODAY));

        assertThat(rig.output(rig.channels().decisions).readKeyValuesToList())
                .containsExactly(new KeyValue<>("d1", decision), new KeyValue<>("d1", null));
    }

    private static IdentityDecision decision(String id, Verdict verdict, Listing listing, Listing other) {
        return new IdentityDecision(
                id, verdict, List.of(listing.key()), List.of(other.key()), "", "ada", Listings.TODAY);
    }

    private static String idOf(Listing listing) {
        return ListingIndex.Known.ownPaper(Signer.sign(listing));
    }

    /** The ids of the papers that were told of, in that order. */
    private List<String> papers() {
        return rig.output(rig.channels().canonical).readValuesToList().stream()
                .map(Canonical::id)
                .toList();
    }
}
