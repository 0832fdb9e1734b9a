package io.paperdigest.standalone.bench;

import io.paperdigest.events.Link;
import io.paperdigest.events.Listing;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Listings of papers nobody wrote, as long as real ones. The n-th is a function of the seed and n, so that nothing has to
 * be remembered. Of twenty listings three are of a paper that was listed before, half of them among the last thousand
 * and half anywhere.
 */
final class MadeUpListings {

    private static final int CYCLE = 20;
    private static final int REPEATS_A_CYCLE = 3;
    private static final int NEAR = 1000;
    private static final int PAGE = 100;
    private static final Instant FIRST_DAY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant FIRST_PUBLISHED = Instant.parse("2016-01-01T00:00:00Z");
    /** A quarter of a million papers a year. */
    private static final int SECONDS_A_PAPER = 126;

    private static final int PAGES_A_DAY = 100;
    private static final int SECONDS_A_DAY = 86_400;
    private static final int AUTHORS = 6;

    private final long seed;
    private final Vocabulary vocabulary;

    MadeUpListings(long seed) {
        this.seed = seed;
        this.vocabulary = new Vocabulary(seed);
    }

    /** How many papers the first so many listings are of. */
    static int papers(int listings) {
        return (int) IntStream.range(0, listings).filter(n -> !repeats(n)).count();
    }

    private static boolean repeats(int n) {
        return n % CYCLE >= CYCLE - REPEATS_A_CYCLE;
    }

    /** @param n from 0 */
    Listing listing(int n) {
        SplittableRandom random = random(n);
        int paper = repeats(n) ? before(n, random) : n;
        Text text = Text.of(vocabulary, random(paper));
        if (paper == n) {
            return listing(n, paper, text, true);
        }
        Repeat repeat = Repeat.of(random);
        return listing(n, paper, repeat.vary(text, vocabulary, random), repeat != Repeat.EXACT);
    }

    private static int before(int n, SplittableRandom random) {
        int nearest = random.nextBoolean() ? Math.max(0, n - NEAR) : 0;
        int paper = random.nextInt(nearest, n);
        return repeats(paper) ? paper - paper % CYCLE : paper;
    }

    private SplittableRandom random(int n) {
        return new SplittableRandom(seed * 1_000_003 + n);
    }

    private Listing listing(int n, int paper, Text text, boolean withIds) {
        String source = "source-" + n % CYCLE;
        String page = String.format(Locale.ROOT, "%016x", seed * 31 + n / (CYCLE * PAGE));
        int rank = n / CYCLE % PAGE + 1;
        SplittableRandom ids = random(-1 - paper);
        return new Listing(
                Listing.keyOf(source, page, rank),
                source,
                page,
                "trending-page",
                "line " + rank * 4,
                rank,
                PAGE,
                FIRST_DAY.plusSeconds((long) n / (PAGES_A_DAY * PAGE) * SECONDS_A_DAY),
                text.title(),
                text.abstractText(),
                authors(ids),
                List.of("cs." + (char) ('A' + paper % 26) + "I"),
                withIds ? arxivId(paper) : null,
                null,
                null,
                "https://" + source + ".example/paper/" + paper,
                List.of(new Link(Link.Kind.CODE, "https://code.example/" + paper)),
                rank * 3,
                FIRST_PUBLISHED.plusSeconds((long) paper * SECONDS_A_PAPER),
                new Listing.Original(text.title() + "\n", text.abstractText().replace(". ", ".\n")),
                false,
                null,
                null);
    }

    private static @Nullable String arxivId(int paper) {
        return paper % 4 == 1 ? null : String.format(Locale.ROOT, "%04d.%05d", 1000 + paper / 100_000, paper % 100_000);
    }

    private List<String> authors(SplittableRandom random) {
        return IntStream.rangeClosed(0, random.nextInt(AUTHORS))
                .mapToObj(i -> vocabulary.name(random) + " " + vocabulary.name(random))
                .toList();
    }
}
