package io.paperdigest.identity;

import static io.paperdigest.sign.ListingBuilder.listing;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Redirect;
import io.paperdigest.events.SignedListing;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All listings are made up. */
class IdentityTest {

    private static final String TITLE = "Sparse Maps of a Silent Cortex";

    private final Library library = new Library();

    @Test
    void firstListingIsAPaper() {
        Resolution resolution = library.add(listing("a", 1).title(TITLE).sign());

        assertThat(resolution.known()).isFalse();
        assertThat(resolution.papersAdded()).isEqualTo(1);
        assertThat(resolution.changes()).singleElement().isInstanceOf(Paper.class);
        assertThat(library.papers().getFirst().id()).matches("p[0-9a-f]{16}");
    }

    @Test
    void theSameListingAgainChangesNothing() {
        SignedListing listing = listing("a", 1).title(TITLE).sign();
        library.add(listing, 1);

        Resolution again = library.add(listing, 2);

        assertThat(again).isEqualTo(new Resolution(true, 0, List.of()));
    }

    @Test
    void aSecondListingKeepsTheId() {
        Resolution first = library.add(listing("a", 1).title(TITLE).seenOn(1).sign(), 1);

        Resolution second = library.add(listing("b", 1).title(TITLE).seenOn(2).sign(), 2);

        assertThat(second.papersAdded()).isZero();
        Paper paper = (Paper) second.changes().getFirst();
        assertThat(second.changes()).hasSize(1);
        assertThat(paper.id()).isEqualTo(first.changes().getFirst().id());
        assertThat(paper.listings()).hasSize(2);
        assertThat(paper.arrived()).isEqualTo(1);
    }

    @Test
    void anEarlierListingTakesTheIdAndLeavesARedirect() {
        Resolution late = library.add(listing("a", 1).title(TITLE).seenOn(2).sign());

        Resolution early = library.add(listing("b", 1).title(TITLE).seenOn(1).sign());

        assertThat(early.papersAdded()).isZero();
        String to = library.papers().getFirst().id();
        assertThat(library.redirects())
                .containsExactly(new Redirect(late.changes().getFirst().id(), to));
    }

    @Test
    void redirectsFollowWhenTheirPaperMovesOn() {
        Resolution third = library.add(listing("a", 1).title(TITLE).seenOn(3).sign());
        Resolution second = library.add(listing("b", 1).title(TITLE).seenOn(2).sign());
        library.add(listing("c", 1).title(TITLE).seenOn(1).sign());

        String to = library.papers().getFirst().id();
        assertThat(library.redirects())
                .containsExactlyInAnyOrder(
                        new Redirect(third.changes().getFirst().id(), to), new Redirect(idOf("b", 1), to));
        assertThat(second.changes()).hasSize(2);
    }

    @Test
    void aListingThatBridgesTwoPapersMergesThem() {
        library.add(listing("a", 1).title(TITLE).seenOn(1).sign());
        library.add(listing("b", 1)
                .title("Silent Cortex Atlas Revisited")
                .arxiv("2501.00001")
                .seenOn(2)
                .sign());

        Resolution bridge = library.add(
                listing("c", 1).title(TITLE).arxiv("2501.00001").seenOn(3).sign());

        assertThat(bridge.papersAdded()).isEqualTo(-1);
        assertThat(library.papers()).singleElement().extracting(Paper::id).isEqualTo(idOf("a", 1));
        assertThat(library.redirects()).containsExactly(new Redirect(idOf("b", 1), idOf("a", 1)));
    }

    @Test
    void aLateVetoSplitsAPaperAndItsRedirectIsAPaperAgain() {
        library.add(listing("b", 1).title(TITLE).arxiv("2501.00002").seenOn(2).sign());
        library.add(listing("c", 1).title(TITLE).text(words(40)).seenOn(1).sign());
        assertThat(library.redirects()).hasSize(1);

        Resolution veto = library.add(listing("a", 1)
                .title(TITLE)
                .arxiv("2501.00001")
                .text(words(40))
                .seenOn(3)
                .sign());

        assertThat(veto.papersAdded()).isEqualTo(1);
        assertThat(library.redirects()).isEmpty();
        assertThat(library.grouping()).containsExactlyInAnyOrder(List.of("b@page#1"), List.of("c@page#1", "a@page#1"));
    }

    @Test
    void aVetoHoldsAcrossListingsThatShareNothing() {
        library.add(listing("a", 1).title(TITLE).arxiv("2501.00001").sign());
        library.add(listing("b", 1).title(TITLE).doi("10.1000/x").sign());
        library.add(listing("c", 1)
                .title("Silent Cortex Atlas Revisited")
                .doi("10.1000/x")
                .arxiv("2501.00002")
                .sign());

        assertThat(library.grouping()).containsExactlyInAnyOrder(List.of("a@page#1"), List.of("b@page#1", "c@page#1"));
    }

    @Test
    void idsJoinAcrossYearsThatWouldVetoTheTitle() {
        library.add(listing("preprint", 1)
                .title(TITLE)
                .arxiv("2401.00001")
                .publishedIn(2024)
                .sign());
        library.add(listing("print", 1)
                .title(TITLE)
                .doi("10.1000/x")
                .publishedIn(2026)
                .sign());
        assertThat(library.papers()).hasSize(2);

        library.add(listing("both", 1)
                .title(TITLE)
                .arxiv("2401.00001")
                .doi("10.1000/x")
                .publishedIn(2026)
                .sign());

        assertThat(library.papers()).hasSize(1);
    }

    @Test
    void manyEditorialsStayApart() {
        List<SignedListing> editorials = IntStream.rangeClosed(1, 2000)
                .mapToObj(n -> listing("a", n)
                        .title("Editorial")
                        .authors("Author" + n + " Family" + n)
                        .sign())
                .toList();

        assertThat(Library.of(editorials).papers()).hasSize(2000);
    }

    @Test
    void aTitleThatCrowdsBearNamesNoPaper() {
        List<SignedListing> proceedings = IntStream.rangeClosed(1, 250)
                .mapToObj(n -> listing("a", n)
                        .title("Proceedings of the Annual Map Meeting")
                        .text("Volume " + n)
                        .sign())
                .toList();

        Library shelf = Library.of(proceedings);

        assertThat(shelf.papers()).hasSize(250);
        assertThat(shelf.redirects()).isEmpty();
    }

    @Test
    void repeatsOfOneListingAreNoCrowd() {
        List<SignedListing> repeats = IntStream.rangeClosed(1, 500)
                .mapToObj(n -> listing("a", n).title(TITLE).seenOn(1 + n % 20).sign())
                .toList();

        assertThat(Library.of(repeats).papers()).hasSize(1);
    }

    private static String idOf(String source, int ordinal) {
        return PaperId.of(source + "@page#" + ordinal);
    }

    private static String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "word" + n)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }
}
