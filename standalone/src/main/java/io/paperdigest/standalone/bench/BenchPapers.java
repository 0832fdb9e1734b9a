package io.paperdigest.standalone.bench;

import io.paperdigest.events.Listing;
import io.paperdigest.events.Paper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Papers to measure with, in two parts, so that no query is matched with the paper it was made of.
 *
 * @param origin where they come from, for people
 * @param forQueries those that queries are made of
 * @param toMatch those that are matched
 */
public record BenchPapers(String origin, List<Paper> forQueries, List<Paper> toMatch) {

    private static final int MADE_UP = 20_000;
    private static final Instant SEEN = Instant.parse("2026-01-01T00:00:00Z");

    /** What queries see of a paper. */
    record Text(String title, String abstractText, List<String> authors, List<String> categories) {

        static Text of(Listing listing) {
            return new Text(listing.title(), listing.abstractText(), listing.authors(), listing.categories());
        }
    }

    public BenchPapers {
        forQueries = List.copyOf(forQueries);
        toMatch = List.copyOf(toMatch);
    }

    /** As long as real ones, of words that are as frequent and as rare. */
    public static BenchPapers madeUp(long seed) {
        MadeUpListings listings = new MadeUpListings(seed);
        List<Paper> papers = new ArrayList<>();
        for (int n = 0; papers.size() < MADE_UP; n++) {
            Listing listing = listings.listing(n);
            if (!listing.abstractText().isEmpty()) {
                papers.add(paper(n, Text.of(listing)));
            }
        }
        return of("made up", papers);
    }

    /** Every second one is matched. */
    static BenchPapers of(String origin, List<Paper> papers) {
        List<Paper> forQueries = new ArrayList<>();
        List<Paper> toMatch = new ArrayList<>();
        for (Paper paper : papers) {
            (forQueries.size() <= toMatch.size() ? forQueries : toMatch).add(paper);
        }
        Collections.shuffle(toMatch, Random.from(new SplittableRandom(1)));
        return new BenchPapers(origin, forQueries, toMatch);
    }

    static Paper paper(int n, Text text) {
        var appearance = new Paper.Appearance("bench@page#" + (n + 1), "bench", "page", 1, 1, SEEN, null, false);
        return new Paper(
                String.format(Locale.ROOT, "p%016x", n),
                text.title(),
                List.of(),
                text.abstractText(),
                text.authors(),
                text.categories(),
                null,
                null,
                null,
                List.of(),
                null,
                SEEN,
                1,
                List.of(appearance),
                List.of());
    }
}
