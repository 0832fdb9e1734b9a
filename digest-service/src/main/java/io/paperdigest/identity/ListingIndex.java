package io.paperdigest.identity;

import io.paperdigest.events.SignedListing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the resolver keeps what it knows. Nothing is ever taken out of it. A link is any text without a line break: those
 * of the listings, and marks of the resolver's own ({@code former:}, {@code crowd:}, {@code copy:}).
 */
public interface ListingIndex {

    /** What is known of a listing; null when it has not come yet. */
    @Nullable
    Known get(String listingKey);

    /** Remembers a listing, in place of what was known of it before. */
    void put(Known known);

    /** The keys of the listings that bear a link, sorted, without repetition; empty when none does. */
    List<String> listingsOf(String link);

    /** Remembers that a listing bears a link. Again is the same as once. */
    void link(String link, String listingKey);

    /**
     * A listing that came, and where it is.
     *
     * @param signed the listing with its links
     * @param arrived the number of the edition that was being gathered when it came, from 1
     * @param paper the id of the paper it is in
     */
    record Known(SignedListing signed, int arrived, String paper) {

        /** The listing's key. */
        public String key() {
            return signed.listing().key();
        }

        Known in(String otherPaper) {
            return new Known(signed, arrived, otherPaper);
        }
    }
}
