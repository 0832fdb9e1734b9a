package io.paperdigest.identity;

import io.paperdigest.events.Listing;
import io.paperdigest.runtime.text.Hash;
import io.paperdigest.sign.AuthorName;
import io.paperdigest.sign.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What divides the listings that bear a crowded link, level by level, so that those that are the same paper stay together:
 * first each author's family name, and the first {@value #OPENING_WORDS} words of the abstract; then the year. A listing
 * of one year is with those of the year before and after it, as a preprint is with what was printed, and one without a
 * year is with its like. Facets are hashes: {@link Survey} keeps those of every listing.
 */
final class Facets {

    /** Of more, those that come first by hash: two listings of one large team have some of these in common. */
    private static final int AUTHORS = 16;

    private static final int OPENING_WORDS = 8;
    /** In characters: where the opening is looked for. */
    private static final int BEGINNING = 400;

    private static final int HASH_DIGITS = 16;

    private final long[] first;
    private final long[] years;

    private Facets(long[] first, long[] years) {
        this.first = first;
        this.years = years;
    }

    static Facets of(Listing listing) {
        return new Facets(LongStream.concat(authors(listing), opening(listing)).toArray(), years(listing));
    }

    /**
     * By what a link is divided.
     *
     * @param level how often it has been divided before, from 0
     * @return distinct; empty where a listing says nothing, and where nothing divides any more
     */
    long[] at(int level) {
        return switch (level) {
            case 0 -> first;
            case 1 -> years;
            default -> new long[0];
        };
    }

    private static LongStream authors(Listing listing) {
        return listing.authors().stream()
                .map(AuthorName::of)
                .flatMap(Optional::stream)
                .mapToLong(author -> hash("author " + author.family()))
                .sorted()
                .distinct()
                .limit(AUTHORS);
    }

    private static LongStream opening(Listing listing) {
        String text = listing.abstractText();
        List<String> words = Words.of(text.substring(0, Math.min(BEGINNING, text.length())));
        return words.size() < OPENING_WORDS
                ? LongStream.empty()
                : LongStream.of(hash("opening " + words.subList(0, OPENING_WORDS)));
    }

    private static long[] years(Listing listing) {
        if (listing.published() == null) {
            return new long[] {hash("no year")};
        }
        int year = listing.published().atOffset(ZoneOffset.UTC).getYear();
        return Stream.of(year, year + 1).mapToLong(each -> hash("year " + each)).toArray();
    }

    /** 64 bits, evenly spread. */
    static long hash(String text) {
        return Long.parseUnsignedLong(Hash.hex(text, HASH_DIGITS), 16);
    }
}
