package io.paperdigest.identity;

import io.paperdigest.events.SignedListing;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where the resolver keeps what it knows. Nothing is ever taken out of it. A link is any text without a line break: those
 * of the listings, finer ones that begin with one of these, and the resolver's own ({@code former:}, {@code copy:}).
 */
public interface ListingIndex {

    /** What is known of a listing; null when it has not come yet. */
    @Nullable
    Known get(String listingKey);

    /** Remembers a listing, in place of what was known of it before. */
    void put(Known known);

    /** The listings that bear a link, each once, in any order; empty when none does, and when the link is marked. */
    List<Known> bearers(String link);

    /**
     * Remembers that a listing bears a link, one of its {@link Known#ways}. Again is the same as once; a link that is
     * marked stays as it is.
     *
     * @param listingKey of a listing that has been put, or will be before anybody asks for this link's bearers
     */
    void link(String link, String listingKey);

    /** Whether a link was marked. */
    boolean isMarked(String link);

    /** Marks a link for good: it has no bearers any more. What that means is up to whose link it is. */
    void mark(String link);

    /** A listing that came, and where it is. */
    final class Known {

        private final SignedListing signed;
        private final int arrived;
        private final String paper;
        private @Nullable Signature signature;
        private @Nullable Witness witness;
        private @Nullable Facets facets;

        /**
         * @param signed the listing with its links; nobody asks for its original text, which need not be kept
         * @param arrived the number of the edition that was being gathered when it came, from 1
         * @param paper the id of the paper it is in
         */
        public Known(SignedListing signed, int arrived, String paper) {
            this.signed = signed;
            this.arrived = arrived;
            this.paper = paper;
        }

        /** The listing with its links. Its original text may be empty. */
        public SignedListing signed() {
            return signed;
        }

        /** The number of the edition that was being gathered when it came, from 1. */
        public int arrived() {
            return arrived;
        }

        /** The id of the paper it is in. */
        public String paper() {
            return paper;
        }

        /** The listing's key. */
        public String key() {
            return signed.listing().key();
        }

        /**
         * The links by which it is found: its own, without those that are marked; instead of each of these, finer ones
         * that it has in common with fewer, or one that it has in common with its exact copies.
         */
        public List<String> ways(Predicate<String> isMarked) {
            return Crowds.ways(this, isMarked);
        }

        /** Whether the paper has its id from this listing: then its id need not be kept. */
        public boolean isFirst() {
            return paper.equals(ownPaper(signed));
        }

        /** The id that a paper has from a listing. */
        public static String ownPaper(SignedListing signed) {
            return PaperId.of(signed.listing().key());
        }

        /** Read once: an index that holds on to what is asked for often saves it. */
        Signature signature() {
            if (signature == null) {
                signature = Signature.of(signed);
            }
            return signature;
        }

        /** Made once, like the signature. */
        Witness witness() {
            if (witness == null) {
                witness = new Witness(signed);
            }
            return witness;
        }

        /** Made once, for those in crowds. */
        Facets facets() {
            if (facets == null) {
                facets = Facets.of(signed.listing());
            }
            return facets;
        }

        Known in(String otherPaper) {
            Known moved = new Known(signed, arrived, otherPaper);
            moved.signature = signature;
            moved.witness = witness;
            moved.facets = facets;
            return moved;
        }
    }
}
