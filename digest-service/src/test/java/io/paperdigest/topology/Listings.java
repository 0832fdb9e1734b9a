package io.paperdigest.topology;

import io.paperdigest.events.Listing;
import io.paperdigest.events.SourceReport;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up listings for tests. */
final class Listings {

    static final Instant TODAY = Instant.parse("2026-11-21T00:00:00Z");

    /** Enough words to know a text by. */
    static final String LONG =
            "We propose to count sheep by night, with a lamp that follows each of them from gate to gate,"
                    + " and we show that the count is right on three made-up meadows where older ways of counting fell asleep.";

    private Listings() {}

    static Listing on(String source, int rank, String title) {
        return on(source, rank, title, "We propose a made-up method for " + title + ".");
    }

    static Listing on(String source, int rank, String title, String abstractText) {
        return new Listing(
                Listing.keyOf(source, pageOf(source), rank),
                source,
                pageOf(source),
                "trending-page",
                "line " + (rank * 2 + 1),
                rank,
                10,
                TODAY,
                title,
                abstractText,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                new Listing.Original(title, abstractText),
                false);
    }

    /** A version of one paper of arXiv. */
    static Listing version(String source, int rank, String title, int version, Instant seen) {
        Listing bare = on(source, rank, title);
        return new Listing(
                bare.key(),
                bare.source(),
                bare.page(),
                bare.format(),
                bare.place(),
                bare.rank(),
                bare.entries(),
                seen,
                bare.title(),
                bare.abstractText(),
                List.of("Ada Moor"),
                List.of(),
                "2611.00001",
                version,
                null,
                null,
                List.of(),
                null,
                null,
                bare.original(),
                false);
    }

    /** The same, with an arXiv id. */
    static Listing identified(String source, int rank, String arxivId, String title, String abstractText) {
        return changed(on(source, rank, title, abstractText), arxivId, null);
    }

    /** The same, saying that its paper was withdrawn. */
    static Listing withdrawn(Listing from) {
        return changed(from, from.arxivId(), true);
    }

    private static Listing changed(Listing from, @Nullable String arxivId, @Nullable Boolean withdrawn) {
        return new Listing(
                from.key(),
                from.source(),
                from.page(),
                from.format(),
                from.place(),
                from.rank(),
                from.entries(),
                from.seen(),
                from.title(),
                from.abstractText(),
                from.authors(),
                from.categories(),
                arxivId,
                from.version(),
                from.doi(),
                from.url(),
                from.links(),
                from.votes(),
                from.published(),
                from.original(),
                from.held(),
                null,
                withdrawn);
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
