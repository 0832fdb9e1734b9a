package io.paperdigest.identity;

import static io.paperdigest.sign.ListingBuilder.listing;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Link;
import io.paperdigest.events.Link.Kind;
import io.paperdigest.events.Paper;
import io.paperdigest.identity.ListingIndex.Known;
import io.paperdigest.sign.ListingBuilder;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All listings are made up. */
class PaperMergerTest {

    @Test
    void prefersACompleteAbstractToOneThatWasCutOff() {
        Paper paper = merge(
                listing("a", 1).text("We draw maps of…"),
                listing("b", 1).text(""),
                listing("c", 1).text("We draw maps of a cortex."),
                listing("d", 1).text("We draw maps of a cortex. Code is released."));

        assertThat(paper.abstractText()).isEqualTo("We draw maps of a cortex. Code is released.");
    }

    @Test
    void ofCutOffAbstractsTakesTheLongest() {
        assertThat(merge(listing("a", 1).text("We draw…"), listing("b", 1).text("We draw maps…"))
                        .abstractText())
                .isEqualTo("We draw maps…");
    }

    @Test
    void prefersACleanTitleToResidue() {
        assertThat(merge(
                                listing("a", 1).title("$\\mu$-Maps").arxiv("2501.00001"),
                                listing("b", 1).title("μ-Maps"))
                        .title())
                .isEqualTo("μ-Maps");
    }

    @Test
    void prefersTheTitleOfASourceThatGivesAnId() {
        assertThat(merge(
                                listing("a", 1).title("SPARSE MAPS"),
                                listing("b", 1).title("Sparse Maps").doi("10.1000/a"))
                        .title())
                .isEqualTo("Sparse Maps");
    }

    @Test
    void prefersTheTitleAndTextOfALaterVersionAndKeepsTheFormerTitle() {
        Paper paper = merge(
                listing("a", 1)
                        .title("Maps of a Silent Cortex")
                        .text("We draw.")
                        .arxiv("2501.00001")
                        .version(1),
                listing("b", 1)
                        .title("Sparse Maps, Dense Minds")
                        .text("We draw maps.")
                        .arxiv("2501.00001")
                        .version(2),
                listing("c", 1).title("Maps of a silent cortex").text("We draw."));

        assertThat(paper.title()).isEqualTo("Sparse Maps, Dense Minds");
        assertThat(paper.abstractText()).isEqualTo("We draw maps.");
        assertThat(paper.formerTitles()).containsExactly("Maps of a Silent Cortex");
    }

    @Test
    void aLaterVersionsShorterTitleIsNotCutOff() {
        assertThat(merge(
                                listing("a", 1)
                                        .title("Sparse Maps: A Study of Silence")
                                        .version(1),
                                listing("b", 1).title("Sparse Maps").version(2))
                        .title())
                .isEqualTo("Sparse Maps");
    }

    @Test
    void waysOfWritingATitleAreNoFormerTitles() {
        assertThat(merge(
                                listing("a", 1).title("Sparse maps of a cortex."),
                                listing("b", 1).title("Sparse Maps of a Cortex"),
                                listing("c", 1).title("Sparse Maps of…"))
                        .formerTitles())
                .isEmpty();
    }

    @Test
    void saysWhichListingEachFieldCameFrom() {
        Link code = new Link(Kind.CODE, "https://example.org/code");

        Paper paper = merge(
                listing("a", 1).title("Sparse Maps of…").text("We draw maps."),
                listing("b", 1)
                        .title("Sparse Maps of a Cortex")
                        .text("We draw maps.")
                        .arxiv("2501.00001")
                        .authors("Ada Moor"),
                listing("c", 1).text("We draw maps.").doi("10.1000/x").links(code));

        assertThat(paper.origins())
                .containsExactly(
                        new Paper.Origin("title", "b@page#1"),
                        new Paper.Origin("authors", "b@page#1"),
                        new Paper.Origin("arxivId", "b@page#1"),
                        new Paper.Origin("doi", "c@page#1"),
                        new Paper.Origin("links", "c@page#1"));
    }

    @Test
    void aPaperOfOneListingNeedsNotSayWhereItCameFrom() {
        Paper paper = merge(listing("a", 1).arxiv("2501.00001").authors("Ada Moor"));

        assertThat(paper.origins()).isEmpty();
        assertThat(paper.formerTitles()).isEmpty();
    }

    @Test
    void otherwiseTakesTheFirstInCanonicalOrder() {
        assertThat(merge(listing("a", 1).title("Sparse maps"), listing("b", 1).title("Sparse Maps"))
                        .title())
                .isEqualTo("Sparse maps");
    }

    @Test
    void takesAuthorsAndCategoriesOfTheRichest() {
        Paper paper = merge(
                listing("a", 1).authors("A. Moor").categories("cs.CV", "cs.LG"),
                listing("b", 1).authors("Ada Moor", "Ben Oak"),
                listing("c", 1).authors("Moor, Ada", "Oak, Ben").categories("cs.AI", "cs.CL"));

        assertThat(paper.authors()).containsExactly("Ada Moor", "Ben Oak");
        assertThat(paper.categories()).containsExactly("cs.CV", "cs.LG");
    }

    @Test
    void unitesLinksInOrderUpToEight() {
        Link[] eight = IntStream.range(0, 8)
                .mapToObj(n -> new Link(Kind.OTHER, "https://example.org/" + n))
                .toArray(Link[]::new);
        Link code = new Link(Kind.CODE, "https://example.org/code");

        Paper paper = merge(
                listing("a", 1).links(code),
                listing("b", 1).links(code),
                listing("c", 1).links(eight));

        assertThat(paper.links()).hasSize(8).startsWith(code, eight[0]).doesNotHaveDuplicates();
    }

    @Test
    void takesIdsUrlAndDateFromTheFirstThatHasOne() {
        Paper paper = merge(
                listing("a", 1).seenOn(3),
                listing("b", 1).seenOn(4).arxiv("arXiv:2501.00001v2").url("https://example.org/b"),
                listing("c", 1)
                        .seenOn(5)
                        .doi("https://doi.org/10.1000/X")
                        .url("https://example.org/c")
                        .publishedIn(2025));

        assertThat(paper.arxivId()).isEqualTo("2501.00001");
        assertThat(paper.doi()).isEqualTo("10.1000/x");
        assertThat(paper.url()).isEqualTo("https://example.org/b");
        assertThat(paper.published()).isEqualTo("2025-06-01T00:00:00Z");
        assertThat(paper.firstSeen()).isEqualTo(Instant.parse("2026-11-03T00:00:00Z"));
    }

    @Test
    void keepsEveryListingAsEvidence() {
        Paper paper = merge(listing("a", 3).votes(12), listing("b", 5));

        assertThat(paper.listings()).extracting(Paper.Appearance::listing).containsExactly("a@page#3", "b@page#5");
        assertThat(paper.listings().getFirst().votes()).isEqualTo(12);
        assertThat(paper.listings().getLast().rank()).isEqualTo(5);
    }

    private static Paper merge(ListingBuilder... listings) {
        return PaperMerger.merge(
                "p0",
                Arrays.stream(listings)
                        .map(listing -> new Known(listing.sign(), 1, "p0"))
                        .toList());
    }
}
