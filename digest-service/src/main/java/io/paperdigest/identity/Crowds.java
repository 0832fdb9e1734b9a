package io.paperdigest.identity;

import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.ListingIndex.Known;
import io.paperdigest.runtime.text.Hash;
import io.paperdigest.sign.LinkKind;
import java.util.List;
import java.util.function.Predicate;

/**
 * Links that more than {@value #MOST} different texts bear, or {@value #MOST_OF_TELLING} where the link is an id or a
 * piece of the abstract. What so many bear says nothing about any of them, so it joins nothing and is not followed
 * any more: a listing that bears it is found by its other links, and from its exact copies. Which links are crowded
 * is a function of the set of listings, and a crowd never dissolves; so order makes no difference here either, and a
 * listing costs no more when a hundred thousand bear its title.
 */
final class Crowds {

    private static final int MOST = 100;
    private static final int MOST_OF_TELLING = 300;

    private static final String COPY = "copy:";
    private static final int DIGITS = 32;

    private final ListingIndex index;

    Crowds(ListingIndex index) {
        this.index = index;
    }

    /** How many different texts may bear a link. */
    static int limit(String link) {
        return limit(isTelling(link));
    }

    static int limit(boolean telling) {
        return telling ? MOST_OF_TELLING : MOST;
    }

    static boolean isTelling(String link) {
        return LinkKind.ARXIV.names(link) || LinkKind.DOI.names(link) || LinkKind.TEXT.names(link);
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
