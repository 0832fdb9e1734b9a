package io.paperdigest.identity;

import static io.paperdigest.sign.ListingBuilder.listing;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Redirect;
import io.paperdigest.events.SignedListing;
import io.paperdigest.sign.ListingBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any listings, on few titles, ids and texts, so that they collide. */
class IdentityPropertiesTest {

    private static final List<String> TITLES = List.of(
            "Sparse Maps of a Silent Cortex",
            "Sparse maps of a silent cortex.",
            "Counting Silent Cells without Labels",
            "Songs of Old Bridges in Wind",
            "Sparse Maps of a Silent Cortexx",
            "Sparse Maps of a Silent Cortex (Panel)",
            "Sparse Maps of a Silent Cortex, Part II",
            "Editorial");

    private static final List<String> TEXTS = List.of(
            "",
            "Too short to say much.",
            text("cortex"),
            text("cortex") + " Code and maps are released.",
            text("cortex").substring(0, 400) + text("bridge").substring(0, 300),
            text("bridge"));

    @Property(tries = 200)
    void anyOrderAndAnyRepetitionGiveTheSamePapers(
            @ForAll("listings") List<SignedListing> listings, @ForAll long seed) {
        List<SignedListing> shuffled = new ArrayList<>(listings);
        shuffled.addAll(listings.subList(0, listings.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));

        List<Paper> papers = Library.of(shuffled).papers();

        assertThat(papers).isEqualTo(Library.of(listings).papers());
    }

    /** More texts under one title than a link bears, some of them twice, and a few with ids. */
    @Property(tries = 3)
    void aCrowdIsACrowdInAnyOrder(@ForAll long seed) {
        List<SignedListing> listings = IntStream.range(0, 130)
                .mapToObj(n -> new Draft(
                                TITLES.getFirst(), "Volume " + n % 110, "", n % 9 == 0 ? "2501.00001" : "", "", 1, 0)
                        .sign(n + 1))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Paper> papers = Library.of(listings).papers();

        Collections.shuffle(listings, new Random(seed));

        assertThat(Library.of(listings).papers()).isEqualTo(papers);
        assertThat(papers).hasSizeGreaterThan(100);
    }

    @Property(tries = 200)
    void everyListingIsInExactlyOnePaper(@ForAll("listings") List<SignedListing> listings) {
        Library library = Library.of(listings);

        assertThat(library.grouping().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        listings.stream().map(signed -> signed.listing().key()).toList());
    }

    @Property(tries = 200)
    void redirectsLeadToAPaperInOneStepAtEveryMoment(@ForAll("listings") List<SignedListing> listings) {
        Library library = new Library();
        for (SignedListing listing : listings) {
            library.add(listing);
            assertThat(library.redirects())
                    .allSatisfy(redirect ->
                            assertThat(library.records.get(redirect.to())).isInstanceOf(Paper.class));
            assertThat(library.papers()).hasSize(library.counted());
        }
    }

    @Property(tries = 200)
    void aRedirectLeadsToThePaperThatHasItsListing(@ForAll("listings") List<SignedListing> listings) {
        Library library = Library.of(listings);

        for (SignedListing listing : listings) {
            String key = listing.listing().key();
            Canonical record = library.records.get(PaperId.of(key));
            if (record instanceof Redirect redirect) {
                assertThat(redirect.to()).isEqualTo(library.paperOfListing().get(key));
            }
        }
    }

    @Property(tries = 200)
    void changesAreWhatDiffers(@ForAll("listings") List<SignedListing> listings) {
        Library library = new Library();

        for (SignedListing listing : listings) {
            Resolution resolution = library.add(listing); // refuses a record that is told again unchanged
            assertThat(resolution.changes())
                    .extracting(Canonical::id)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Property(tries = 200)
    void noPaperHasTwoArxivIds(@ForAll("listings") List<SignedListing> listings) {
        Library library = Library.of(listings);

        assertThat(library.papers())
                .allSatisfy(paper -> assertThat(listings.stream()
                                .filter(signed -> paper.id()
                                        .equals(library.paperOfListing()
                                                .get(signed.listing().key())))
                                .flatMap(signed -> signed.links().stream())
                                .filter(link -> link.startsWith("arxiv:"))
                                .distinct())
                        .hasSizeLessThanOrEqualTo(1));
    }

    @Provide
    Arbitrary<List<SignedListing>> listings() {
        return drafts().list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(drafts -> IntStream.range(0, drafts.size())
                        .mapToObj(place -> drafts.get(place).sign(place + 1))
                        .toList());
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        Arbitraries.of(TITLES),
                        Arbitraries.of(TEXTS),
                        Arbitraries.of("Ada Moor", "Ben Oak", ""),
                        Arbitraries.of("2501.00001", "2501.00002", "", "", ""),
                        Arbitraries.of("10.1000/a", "10.1000/b", "10.48550/arXiv.2501.00001", "", "", ""),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(0, 2023, 2024, 2026))
                .as(Draft::new);
    }

    /** A listing without a key; empty texts and 0 stand for what the source does not say. */
    private record Draft(String title, String text, String author, String arxiv, String doi, int day, int year) {

        SignedListing sign(int ordinal) {
            ListingBuilder listing = listing("s" + ordinal % 3, ordinal)
                    .title(title)
                    .text(text)
                    .arxiv(arxiv)
                    .doi(doi)
                    .seenOn(day);
            if (!author.isEmpty()) {
                listing.authors(author);
            }
            if (year > 0) {
                listing.publishedIn(year);
            }
            return listing.sign();
        }
    }

    /** English enough to be compared, and nothing in common with another subject's. */
    private static String text(String subject) {
        return IntStream.range(0, 25)
                .mapToObj(n -> "of the " + subject + n + " in a " + subject + n)
                .collect(Collectors.joining(" "));
    }
}
