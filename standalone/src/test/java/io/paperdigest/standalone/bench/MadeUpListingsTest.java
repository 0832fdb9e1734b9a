package io.paperdigest.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Listing;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MadeUpListingsTest {

    private static final int MANY = 4000;

    @Test
    void sameSeedMakesUpTheSame() {
        assertThat(listings(7, 100)).isEqualTo(listings(7, 100));
        assertThat(listings(7, 100)).isNotEqualTo(listings(8, 100));
    }

    @Test
    void keysAreUnique() {
        assertThat(listings(1, MANY)).extracting(Listing::key).doesNotHaveDuplicates();
    }

    @Test
    void threeOfTwentyAreOfAPaperListedBefore() {
        assertThat(MadeUpListings.papers(MANY)).isEqualTo(MANY * 17 / 20);
        assertThat(listings(1, MANY).stream().map(MadeUpListingsTest::paper).distinct())
                .hasSize(MANY * 17 / 20);
    }

    @Test
    void listingsAreAsLongAsRealOnes() {
        List<Listing> listings = listings(1, MANY);

        assertThat(mean(listings, listing -> listing.abstractText().length())).isBetween(1100.0, 1500.0);
        assertThat(mean(listings, listing -> listing.title().split(" ").length)).isBetween(8.0, 12.0);
    }

    private static double mean(List<Listing> listings, ToIntFunction<Listing> length) {
        return listings.stream().mapToInt(length).average().orElseThrow();
    }

    /** Every listing says in its address which paper it is of. */
    private static String paper(Listing listing) {
        return String.valueOf(listing.url()).replaceFirst(".*/", "");
    }

    private static List<Listing> listings(long seed, int count) {
        MadeUpListings listings = new MadeUpListings(seed);
        return IntStream.range(0, count).mapToObj(listings::listing).toList();
    }
}
