package io.paperdigest.identity;

import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.ListingIndex.Known;
import io.paperdigest.runtime.text.Hash;
import io.paperdigest.sign.LinkKind;
import java.util.List;
import java.util.function.Predicate;

/**
 * Links that more than {@value #OF_TITLES} different texts bear, or {@value #OF_TEXTS} where the link is an id or a piece
 * of the text, which say more than a title. They say nothing about any of them, so they join nothing and are not followed any more: a listing
 * that bears one is found by its other links, and from its exact copies. Which links are crowded is a function of the set
 * of listings, and a crowd never dissolves; so order makes no difference here either, and a listing costs no more when a
 * hundred thousand bear its title.
 */
final class Crowds {

    private static final int OF_TITLES = 100;
    private static final int OF_TEXTS = 300;

    private static final String COPY = "copy:";
    private static final int DIGITS = 32;

    private final ListingIndex index;

    Crowds(ListingIndex index) {
        this.index = index;
    }

    /** How many different texts may bear a link. */
    static int limit(String link) {
        return limit(isOfText(link));
    }

    static int limit(boolean ofText) {
        return ofText ? OF_TEXTS : OF_TITLES;
    }

    static boolean isOfText(String link) {
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
