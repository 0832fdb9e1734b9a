package io.paperdigest.sign;

import io.paperdigest.events.Listing;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Links of a record without abstract, for titles that were written in two ways: with a typing error, another ending, or a
 * remark. With A the share of authors that two records of one year have in common, and T that of their titles' words, each
 * picked by {@link MinHash}, they share
 *
 * <ul>
 * <li>two authors, the year and a word, twice: with probability A²·T each,
 * <li>two authors and two words, twice, for records whose years differ or are unknown: A²·T² each,
 * <li>an author, the year and two runs of three letters of the title, twice, because a typing error leaves nothing of a
 *     word and most of its letters: with L the share of runs in common, A·L² each,
 * <li>the year and the first {@value #OPENING} words, in their order, for those that name other authors.
 * </ul>
 *
 * <p>So records with all authors and 60 % of words and letters in common meet with probability 0.97, with 80 % 0.999;
 * with 60 % of all three 0.71. Fewer parts in a link would meet more, and every paper of a busy team: components would
 * grow together.
 */
final class Team {

    private static final int BANDS = 4;
    private static final int OPENING = 4;

    private Team() {}

    /** None when the title has no telling word, only the one of its beginning when authors are missing. */
    static Stream<String> links(Listing listing, List<String> titleWords) {
        List<AuthorName> authors = listing.authors().stream()
                .map(AuthorName::of)
                .flatMap(Optional::stream)
                .toList();
        List<String> words = Words.content(Genre.without(titleWords));
        if (words.isEmpty()) {
            return Stream.empty();
        }
        long year = year(listing);
        long beginning = Shingles.hash(words.stream().limit(OPENING).toList());
        String opening = link(year, beginning);
        return authors.isEmpty()
                ? Stream.of(opening)
                : Stream.concat(Stream.of(opening), ofAuthors(authors, words, year));
    }

    private static Stream<String> ofAuthors(List<AuthorName> authors, List<String> words, long year) {
        long[] families = picked(authors.stream().map(AuthorName::family), 2);
        long[] names = picked(authors.stream().map(AuthorName::key), 1);
        long[] one = picked(words.stream(), 1);
        long[] two = picked(words.stream(), 2);
        long[] letters = MinHash.bands(Shingles.hashesOfLetters(words), BANDS, 2);
        return Stream.of(
                link(families[0], one[0] + year),
                link(families[1], one[1] + year),
                link(families[2], two[0]),
                link(families[3], two[1]),
                link(names[0], letters[0] + year),
                link(names[1], letters[1] + year));
    }

    private static long[] picked(Stream<String> texts, int rows) {
        long[] hashes = texts.mapToLong(text -> Shingles.hash(List.of(text))).toArray();
        return MinHash.bands(hashes, BANDS, rows);
    }

    private static String link(long authors, long words) {
        long both = Shingles.scramble(authors ^ Shingles.scramble(words));
        return LinkKind.TEAM.link(HexFormat.of().toHexDigits(both));
    }

    private static int year(Listing listing) {
        return listing.published() == null
                ? 0
                : listing.published().atOffset(ZoneOffset.UTC).getYear();
    }
}
