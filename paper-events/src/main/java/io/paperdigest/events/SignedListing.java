package io.paperdigest.events;

import java.util.List;

/**
 * A listing with the links by which listings of the same paper are found.
 *
 * @param listing the listing
 * @param links strong identifiers and text keys, each with its kind in front: {@code arxiv:2501.00001},
 *     {@code doi:10.1000/x}, {@code title:…}; sorted, never empty
 * @param signature the version of the rule that computed the links, from 1
 */
public record SignedListing(Listing listing, List<String> links, int signature) implements JournalRecord {

    public SignedListing {
        Check.present(listing, "listing");
        links = Check.list(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("links are missing");
        }
        Check.atLeast(1, signature, "signature");
    }
}
