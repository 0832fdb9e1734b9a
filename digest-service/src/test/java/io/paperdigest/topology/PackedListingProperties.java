package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.events.Link;
import io.paperdigest.events.Listing;
import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.ListingIndex.Known;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

class PackedListingProperties {

    @Property
    void whatIsReadIsWhatWasWrittenWithoutTheOriginal(
            @ForAll("listings") Listing listing, @ForAll("links") List<String> links) {
        Known known = new Known(new SignedListing(listing, links, 3), 7, "p0123456789abcdef");

        Known read = PackedListing.read(PackedListing.write(known, -1), PackedListingProperties::refuse);

        assertThat(read.signed())
                .usingRecursiveComparison()
                .ignoringFields("listing.original")
                .isEqualTo(known.signed());
        assertThat(read.arrived()).isEqualTo(7);
        assertThat(read.paper()).isEqualTo("p0123456789abcdef");
    }

    @Example
    void abstractThatAnotherListingKeepsIsReadThere() {
        Known known = known(Listings.on("page-1", 1, "Once"));

        Known read = PackedListing.read(PackedListing.write(known, 41), number -> "kept by " + number);

        assertThat(read.signed().listing().abstractText()).isEqualTo("kept by 41");
    }

    @Example
    void idThatThePaperHasFromTheListingNeedsNoRoom() {
        Known other = known(Listings.on("page-1", 1, "Once"));
        Known first = new Known(other.signed(), 1, Known.ownPaper(other.signed()));

        byte[] bytes = PackedListing.write(first, -1);

        assertThat(bytes).hasSizeLessThan(PackedListing.write(other, -1).length);
        assertThat(PackedListing.read(bytes, PackedListingProperties::refuse).paper())
                .isEqualTo(first.paper());
    }

    @Example
    void layoutOfAnotherVersionIsRefused() {
        byte[] bytes = PackedListing.write(known(Listings.on("page-1", 1, "Once")), -1);
        bytes[0] = 9;

        assertThatThrownBy(() -> PackedListing.read(bytes, PackedListingProperties::refuse))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("layout 9");
    }

    private static String refuse(int number) {
        throw new AssertionError("Listing " + number + " was asked for its abstract");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Known known(Listing listing) {
        return new Known(new SignedListing(listing, List.of("title:x"), 1), 1, "p0123456789abcdef");
    }

    @Provide
    Arbitrary<List<String>> links() {
        return Arbitraries.of(
                        "arxiv:2501.00001",
                        "arxiv:hep-th/9901001",
                        "doi:10.1000/abcdef0123456789",
                        "title:0123456789abcdef0123456789abcdef",
                        "text:fedcba9876543210",
                        "odd:abc0123456789",
                        "é:",
                        "0123456789")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<Listing> listings() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(300).map(any -> any + "x");
        Arbitrary<String> optional = Arbitraries.strings().ofMaxLength(3);
        Arbitrary<Instant> instant = Arbitraries.longs()
                .between(-2_000_000_000L, 4_000_000_000L)
                .map(second -> Instant.ofEpochSecond(second, Math.floorMod(second, 1_000_000_000L)));
        return Combinators.combine(
                        Combinators.combine(text, text, Arbitraries.of(true, false), instant)
                                .as(Tuple::of),
                        text.list().ofMaxSize(4),
                        Combinators.combine(optional, optional, optional).as(Tuple::of),
                        instant.injectNull(0.5),
                        Arbitraries.integers().injectNull(0.5),
                        Arbitraries.of("source@0123456789abcdef#7", "another key"))
                .as((texts, names, ids, published, votes, key) -> new Listing(
                        key,
                        "source",
                        "0123456789abcdef",
                        "trending-page",
                        "line 4",
                        7,
                        9,
                        texts.get4(),
                        texts.get1(),
                        texts.get2(),
                        names,
                        names.reversed(),
                        orNull(ids.get1()),
                        votes,
                        orNull(ids.get2()),
                        orNull(ids.get3()),
                        List.of(new Link(Link.Kind.PROJECT, "https://made.up.example/" + names.size())),
                        votes,
                        published,
                        new Listing.Original(texts.get2(), texts.get1()),
                        texts.get3(),
                        names.size() % 2 == 1,
                        texts.get3()));
    }
}
