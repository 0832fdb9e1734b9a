package io.paperdigest.topology;

import static io.paperdigest.sign.ListingBuilder.listing;

import io.paperdigest.events.Listing;
import io.paperdigest.events.SourceReport;
import io.paperdigest.sign.ListingBuilder;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Made-up listings for tests. */
final class Listings {

    static final Instant TODAY = Instant.parse("2026-11-21T00:00:00Z");

    /** Enough words to know a text by. */
    static final String LONG =
            "We propose to count sheep by night, with a lamp that follows each of them from gate to gate,"
                    + " and we show that the count is right on three made-up meadows where older ways of counting fell asleep.";

    private Listings() {}

    static Listing on(String source, int rank, String title) {
        return made(source, rank, title).build();
    }

    static Listing on(String source, int rank, String title, String abstractText) {
        return made(source, rank, title).text(abstractText).build();
    }

    /** One on the page of a source, with a text that has its title. */
    static ListingBuilder made(String source, int rank, String title) {
        return listing(source, rank)
                .on(pageOf(source), 10)
                .seen(TODAY)
                .title(title)
                .text("We propose a made-up method for " + title + ".");
    }

    /** Titles that begin alike and have little else in common are of different papers. */
    static String titleUnlikeOthers(String beginning, long number) {
        SplittableRandom random = new SplittableRandom(number);
        return beginning
                + Stream.generate(() -> random.ints(8, 'a', 'z' + 1)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString())
                        .limit(6)
                        .collect(Collectors.joining(" "));
    }

    static SourceReport report(String source, int listings) {
        String page = pageOf(source);
        return new SourceReport(
                SourceReport.keyOf(source, page),
                source,
                page,
                source + ".txt",
                "trending-page",
                SourceReport.Status.COMPLETE,
                TODAY,
                TODAY,
                TODAY,
                null,
                listings,
                listings,
                0,
                null,
                null,
                page,
                TODAY);
    }

    private static String pageOf(String source) {
        return "0123456789abcde" + source.charAt(source.length() - 1);
    }
}
