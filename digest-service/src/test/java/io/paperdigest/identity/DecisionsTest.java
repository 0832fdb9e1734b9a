package io.paperdigest.identity;

import static io.paperdigest.identity.MadeUpDecisions.decision;
import static io.paperdigest.identity.MadeUpDecisions.different;
import static io.paperdigest.identity.MadeUpDecisions.same;
import static io.paperdigest.identity.MadeUpDecisions.withdrawal;
import static io.paperdigest.sign.ListingBuilder.listing;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.IdentityDecision.Verdict;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Redirect;
import io.paperdigest.events.SignedListing;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What operators decide holds, whatever the listings say. All listings are made up. */
class DecisionsTest {

    private static final String MAPS = "Sparse Maps of a Silent Cortex";
    private static final String BRIDGES = "Songs of Old Bridges in Wind";
    private static final String A = "a@page#1";
    private static final String B = "b@page#1";
    private static final String C = "c@page#1";
    private static final String D = "d@page#1";

    private final Library library = new Library();

    @Test
    void joinsPapersWhateverContradicts() {
        add("a", MAPS, "2501.00001");
        add("b", BRIDGES, "2501.00002");

        Resolution joined = library.take(same("d1", A, B));

        assertThat(library.grouping()).containsExactly(List.of(A, B));
        assertThat(library.redirects()).containsExactly(new Redirect(PaperId.of(B), PaperId.of(A)));
        assertThat(joined.papersAdded()).isEqualTo(-1);
    }

    @Test
    void joinsAllListingsOfBothPapers() {
        add("a", MAPS, "2501.00001");
        add("b", BRIDGES, "2501.00002");
        library.take(same("d1", A, B));

        add("c", MAPS, "2501.00001");
        add("d", BRIDGES, "2501.00002");

        assertThat(library.grouping()).containsExactly(List.of(A, B, C, D));
    }

    @Test
    void joinsAListingThatComesLater() {
        library.take(same("d1", A, B));
        add("a", MAPS, "2501.00001");
        assertThat(library.papers()).hasSize(1);

        add("b", BRIDGES, "2501.00002");

        assertThat(library.grouping()).containsExactly(List.of(A, B));
    }

    @Test
    void splitsAPaperAndItsRedirectIsAPaperAgain() {
        add("a", MAPS, "2501.00001");
        add("b", BRIDGES, "2501.00001");
        add("c", MAPS, "2501.00001");
        assertThat(library.papers()).hasSize(2);
        library.take(same("d1", A, B));
        assertThat(library.redirects()).hasSize(1);

        Resolution split = library.take(decision("d2", Verdict.DIFFERENT, List.of(B), List.of(A, C)));

        assertThat(library.grouping()).containsExactlyInAnyOrder(List.of(A, C), List.of(B));
        assertThat(library.redirects()).isEmpty();
        assertThat(split.papersAdded()).isEqualTo(1);
    }

    @Test
    void splitsCopiesOfOneText() {
        add("a", MAPS, "2501.00001");
        add("b", MAPS, "2501.00001");

        library.take(different("d1", A, B));

        assertThat(library.grouping()).containsExactlyInAnyOrder(List.of(A), List.of(B));
    }

    @Test
    void keepsApartListingsThatOthersJoin() {
        add("a", MAPS, "2501.00001");
        add("b", MAPS, "2501.00001");
        library.take(different("d1", A, B));

        add("c", MAPS, "2501.00001");

        assertThat(library.grouping()).containsExactlyInAnyOrder(List.of(A, C), List.of(B));
    }

    @Test
    void keepsApartWhatIsDecidedToBeTheSameAsTheOther() {
        add("a", MAPS, "2501.00001");
        add("b", BRIDGES, "2501.00002");
        add("c", MAPS, "2501.00001");
        library.take(same("d1", A, B));

        library.take(different("d2", C, B));

        assertThat(library.grouping()).containsExactlyInAnyOrder(List.of(A, B), List.of(C));
    }

    @Test
    void lastDecisionOnAPairHolds() {
        add("a", MAPS, "");
        add("b", MAPS, "");

        library.take(different("d1", A, B));
        library.take(same("d2", B, A));

        assertThat(library.grouping()).containsExactly(List.of(A, B));
    }

    @Test
    void withdrawalLetsTheDecisionBeforeHoldAgain() {
        add("a", MAPS, "");
        add("b", MAPS, "");
        library.take(different("d1", A, B));
        library.take(same("d2", A, B));

        library.take(withdrawal("d2"));
        assertThat(library.papers()).hasSize(2);
        library.take(withdrawal("d1"));

        assertThat(library.grouping()).containsExactly(List.of(A, B));
    }

    @Test
    void withdrawnJoinLeavesTwoPapers() {
        add("a", MAPS, "2501.00001");
        add("b", BRIDGES, "2501.00002");
        library.take(same("d1", A, B));

        Resolution withdrawn = library.take(withdrawal("d1"));

        assertThat(library.grouping()).containsExactlyInAnyOrder(List.of(A), List.of(B));
        assertThat(withdrawn.papersAdded()).isEqualTo(1);
    }

    @Test
    void sameDecisionAgainChangesNothingNotEvenWhenItWasWithdrawn() {
        add("a", MAPS, "");
        add("b", MAPS, "");
        IdentityDecision decision = different("d1", A, B);
        library.take(decision);
        library.take(withdrawal("d1"));

        assertThat(library.take(decision)).isEqualTo(Resolution.NOTHING_NEW);
        assertThat(library.take(withdrawal("d1"))).isEqualTo(Resolution.NOTHING_NEW);
        assertThat(library.papers()).hasSize(1);
    }

    /** A and B, B and C are the same, A and C different: of the two joins the one decided last has effect. */
    @Test
    void differentOutweighsSameAndTheLastJoinHolds() {
        add("a", MAPS, "2501.00001");
        add("b", BRIDGES, "2501.00002");
        add("c", "Counting Silent Cells without Labels", "2501.00003");

        library.take(same("d1", A, B));
        library.take(different("d2", A, C));
        library.take(same("d3", B, C));

        assertThat(library.grouping()).containsExactlyInAnyOrder(List.of(A), List.of(B, C));
    }

    @Test
    void listingsThatAreDecidedMakeNoCrowd() {
        List<SignedListing> repeats = IntStream.rangeClosed(1, 150)
                .mapToObj(n -> listing("r", n).title(MAPS).sign())
                .toList();
        List<String> keys =
                repeats.stream().map(signed -> signed.listing().key()).toList();
        library.take(decision("d1", Verdict.SAME, keys.subList(0, 149), keys.subList(149, 150)));

        repeats.forEach(library::add);
        add("a", MAPS, "");

        assertThat(library.papers()).hasSize(1);
    }

    @Test
    void mergedPaperKeepsTheEditionItFirstCameIn() {
        library.add(listing("a", 1).title(MAPS).arxiv("2501.00001").seenOn(1).sign(), 1);
        library.add(listing("b", 1).title(BRIDGES).arxiv("2501.00002").seenOn(2).sign(), 2);

        library.take(same("d1", A, B));

        assertThat(library.papers()).singleElement().extracting(Paper::arrived).isEqualTo(1);
    }

    private void add(String source, String title, String arxivId) {
        library.add(listing(source, 1).title(title).arxiv(arxivId).sign());
    }
}
