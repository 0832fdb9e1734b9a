package io.paperdigest.sign;

import io.paperdigest.events.Listing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Links of a listing whose title is bare. Thousands of papers are called "Editorial": a link by title alone would put
 * all of them in one component, to be read again with each new one. So the title is linked together with what has to
 * support it anyway: each author, and the abstract's opening. Listings that have one of these in common, or a similar
 * abstract ({@link TextBands}), find each other, and the rest never meet.
 */
final class BareTitle {

    private static final int AUTHORS = 4;
    private static final int OPENING_WORDS = 8;

    private BareTitle() {}

    /** At least one; a title that nothing supports is linked to nothing but itself. */
    static List<String> links(Listing listing, List<String> text) {
        String title = TitleKey.normalise(listing.title());
        List<String> links = Stream.concat(authors(listing), opening(text))
                .distinct()
                .map(support -> link(title, support))
                .toList();
        return links.isEmpty() ? List.of(link(title, "listing " + listing.key())) : links;
    }

    private static String link(String title, String support) {
        return LinkKind.BARE_TITLE.link(Signer.hash(title + "\n" + support));
    }

    /** Sorted before they are cut, so that sources with another order agree. */
    private static Stream<String> authors(Listing listing) {
        return listing.authors().stream()
                .map(AuthorName::of)
                .flatMap(Optional::stream)
                .map(name -> "author " + name.key())
                .sorted()
                .distinct()
                .limit(AUTHORS);
    }

    private static Stream<String> opening(List<String> text) {
        return text.size() < OPENING_WORDS ? Stream.empty() : Stream.of("opening " + text.subList(0, OPENING_WORDS));
    }
}
