package io.paperdigest.sign;

import io.paperdigest.events.Listing;
import io.paperdigest.events.SignedListing;
import io.paperdigest.runtime.text.Hash;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Computes a listing's links: a pure function of the listing. */
public final class Signer {

    /** Goes up whenever the same listing gets other links than before. */
    private static final int VERSION = 3;

    private static final int HASH_DIGITS = 32;

    /** So many words of a title say which paper is meant, in whatever order they stand. */
    private static final int MANY_WORDS = 6;

    private Signer() {}

    /**
     * The listing with its links, sorted: {@code arxiv:2501.00001} (no version, lower case; also from arXiv's own DOIs),
     * {@code doi:10.1000/x} (lower case, no resolver), {@code title:} and the 128-bit hash of the normalised title. A
     * bare title gets {@code bare:} links instead ({@link BareTitle}). An id that is none gives no link.
     */
    public static SignedListing sign(Listing listing) {
        List<String> title = Words.of(listing.title());
        List<String> text = Words.of(listing.abstractText());
        NavigableSet<String> links = new TreeSet<>(ofTitle(listing, title, text));
        TextBands.links(text).forEach(links::add);
        if (text.size() < TextBands.SHORTEST) {
            Team.links(listing, title).forEach(links::add);
        }
        Optional<String> doi = Optional.ofNullable(listing.doi()).flatMap(Doi::parse);
        arxivId(listing, doi).map(LinkKind.ARXIV::link).ifPresent(links::add);
        doi.filter(id -> !Doi.isArxivs(id)).map(LinkKind.DOI::link).ifPresent(links::add);
        return new SignedListing(listing, List.copyOf(links), VERSION);
    }

    /** One at most: what the source calls the arXiv id comes before what its DOI says. */
    private static Optional<String> arxivId(Listing listing, Optional<String> doi) {
        return Optional.ofNullable(listing.arxivId())
                .flatMap(ArxivId::parse)
                .or(() -> doi.filter(Doi::isArxivs).flatMap(Doi::arxivId));
    }

    private static List<String> ofTitle(Listing listing, List<String> title, List<String> text) {
        if (TitleKey.isBare(title)) {
            return BareTitle.links(listing, text);
        }
        List<String> words = Words.content(title).stream().distinct().sorted().toList();
        String whole = LinkKind.TITLE.link(hash(TitleKey.normalise(listing.title())));
        return words.size() < MANY_WORDS
                ? List.of(whole)
                : List.of(whole, LinkKind.TITLE_WORDS.link(hash(String.join(" ", words))));
    }

    /** 128 bits: no two titles of this world collide by chance. */
    static String hash(String text) {
        return Hash.hex(text, HASH_DIGITS);
    }
}
