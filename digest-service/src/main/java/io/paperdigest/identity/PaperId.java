package io.paperdigest.identity;

import io.paperdigest.events.Listing;
import io.paperdigest.runtime.text.Hash;
import java.util.Comparator;

/** The order of a paper's listings, and the id that its first one gives. */
public final class PaperId {

    /** By (seen, key): no two listings are equal in it. */
    static final Comparator<Listing> CANONICAL_ORDER =
            Comparator.comparing(Listing::seen).thenComparing(Listing::key);

    private static final int DIGITS = 16;

    private PaperId() {}

    /** The id of the paper whose first listing has this key. */
    public static String of(String firstListingKey) {
        return "p" + Hash.hex(firstListingKey, DIGITS);
    }
}
