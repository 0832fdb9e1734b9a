package io.paperdigest.identity;

import io.paperdigest.events.Listing;
import io.paperdigest.events.SignedListing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All of a listing that evidence looks at: listings with the same signature are interchangeable. */
record Signature(
        List<String> links,
        String title,
        String abstractText,
        List<String> authors,
        List<String> categories,
        @Nullable Instant published) {

    static Signature of(SignedListing signed) {
        Listing listing = signed.listing();
        return new Signature(
                signed.links(),
                listing.title(),
                listing.abstractText(),
                listing.authors(),
                listing.categories(),
                listing.published());
    }
}
