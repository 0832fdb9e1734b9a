package io.paperdigest.topology;

import io.paperdigest.events.Listing;
import io.paperdigest.events.SourceReport;
import java.time.Instant;
import java.util.List;

/** Made-up listings for tests. */
final class Listings {

    static final Instant TODAY = Instant.parse("2026-11-21T00:00:00Z");

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
