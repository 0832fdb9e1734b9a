package io.paperdigest.identity;

import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.ListingIndex.Known;
import io.paperdigest.runtime.text.Hash;
import java.util.List;
import java.util.function.Predicate;

/**
 * Links that more than {@value #LIMIT} different texts bear. They say nothing about any of them, so they join nothing and
 * are not followed any more: a listing that bears one is found from its exact copies only. Which links are crowded is a
 * function of the set of listings, and a crowd never dissolves; so order makes no difference here either, and a listing
 * costs no more when a hundred thousand bear its title.
 */
final class Crowds {

    static final int LIMIT = 100;

    private static final String COPY = "copy:";
    private static final int DIGITS = 32;

    private final ListingIndex index;

    Crowds(ListingIndex index) {
        this.index = index;
    }

    boolean contains(String link) {
        return index.isMarked(link);
    }

    /** The links by which a listing is kept in the index and found. */
    List<String> ways(SignedListing signed) {
        return ways(signed, this::contains);
    }

    static List<String> ways(SignedListing signed, Predicate<String> isCrowded) {
        List<String> links = signed.links();
        if (links.stream().noneMatch(isCrowded)) {
            return links;
        }
        return links.stream()
                .map(link -> isCrowded.test(link) ? copies(Signature.of(signed)) : link)
                .distinct()
                .toList();
    }

    /** Declares a link crowded. From now on the index keeps its mark only. */
    void add(String link, List<Known> bearers) {
        index.mark(link);
        bearers.forEach(bearer -> index.link(copies(bearer.signature()), bearer.key()));
    }

    private static String copies(Signature signature) {
        return COPY + Hash.hex(signature.toString(), DIGITS);
    }
}
