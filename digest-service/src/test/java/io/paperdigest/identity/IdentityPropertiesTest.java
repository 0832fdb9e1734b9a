package io.paperdigest.identity;

import static io.paperdigest.sign.ListingBuilder.listing;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Redirect;
import io.paperdigest.events.SignedListing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for any listings, whatever they have in common. */
class IdentityPropertiesTest {

    @Property(tries = 200)
    void anyOrderAndAnyRepetitionGiveTheSamePapers(
            @ForAll(supplier = AnyListings.class) List<SignedListing> listings, @ForAll long seed) {
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
                .mapToObj(n -> new AnyListings.Draft(
                                AnyListings.TITLES.getFirst(),
                                "Volume " + n % 110,
                                "",
                                n % 9 == 0 ? "2501.00001" : "",
                                "",
                                1,
                                0)
                        .sign(n + 1))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Paper> papers = Library.of(listings).papers();

        Collections.shuffle(listings, new Random(seed));

        assertThat(Library.of(listings).papers()).isEqualTo(papers);
        assertThat(papers).hasSizeGreaterThan(100);
    }

    @Property(tries = 200)
    void everyListingIsInExactlyOnePaper(@ForAll(supplier = AnyListings.class) List<SignedListing> listings) {
        Library library = Library.of(listings);

        assertThat(library.grouping().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        listings.stream().map(signed -> signed.listing().key()).toList());
    }

    @Property(tries = 200)
    void redirectsLeadToAPaperInOneStepAtEveryMoment(
            @ForAll(supplier = AnyListings.class) List<SignedListing> listings) {
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
    void aRedirectLeadsToThePaperThatHasItsListing(@ForAll(supplier = AnyListings.class) List<SignedListing> listings) {
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
    void changesAreWhatDiffers(@ForAll(supplier = AnyListings.class) List<SignedListing> listings) {
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
    void noPaperHasTwoArxivIds(@ForAll(supplier = AnyListings.class) List<SignedListing> listings) {
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
}
