package io.paperdigest.identity;

import static io.paperdigest.sign.ListingBuilder.listing;

import io.paperdigest.events.SignedListing;
import io.paperdigest.sign.ListingBuilder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Any listings, on few titles, ids and texts, so that they collide. */
final class AnyListings implements ArbitrarySupplier<List<SignedListing>> {

    static final List<String> TITLES = List.of(
            "Sparse Maps of a Silent Cortex",
            "Sparse maps of a silent cortex.",
            "Counting Silent Cells without Labels",
            "Songs of Old Bridges in Wind",
            "Sparse Maps of a Silent Cortexx",
            "Sparse Maps of a Silent Cortex (Panel)",
            "Sparse Maps of a Silent Cortex, Part II",
            "Editorial");

    private static final List<String> TEXTS = List.of(
            "",
            "Too short to say much.",
            text("cortex"),
            text("cortex") + " Code and maps are released.",
            text("cortex").substring(0, 400) + text("bridge").substring(0, 300),
            text("bridge"));

    @Override
    public Arbitrary<List<SignedListing>> get() {
        return drafts().list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(drafts -> IntStream.range(0, drafts.size())
                        .mapToObj(place -> drafts.get(place).sign(place + 1))
                        .toList());
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        Arbitraries.of(TITLES),
                        Arbitraries.of(TEXTS),
                        Arbitraries.of("Ada Moor", "Ben Oak", ""),
                        Arbitraries.of("2501.00001", "2501.00002", "", "", ""),
                        Arbitraries.of("10.1000/a", "10.1000/b", "10.48550/arXiv.2501.00001", "", "", ""),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(0, 2023, 2024, 2026))
                .as(Draft::new);
    }

    /** A listing without a key; empty texts and 0 stand for what the source does not say. */
    record Draft(String title, String text, String author, String arxiv, String doi, int day, int year) {

        SignedListing sign(int ordinal) {
            ListingBuilder listing = listing("s" + ordinal % 3, ordinal)
                    .title(title)
                    .text(text)
                    .arxiv(arxiv)
                    .doi(doi)
                    .seenOn(day);
            if (!author.isEmpty()) {
                listing.authors(author);
            }
            if (year > 0) {
                listing.publishedIn(year);
            }
            return listing.sign();
        }
    }

    /** English enough to be compared, and nothing in common with another subject's. */
    private static String text(String subject) {
        return IntStream.range(0, 25)
                .mapToObj(n -> "of the " + subject + n + " in a " + subject + n)
                .collect(Collectors.joining(" "));
    }
}
