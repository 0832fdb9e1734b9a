package io.paperdigest.standalone;

import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.IdentityDecision.Verdict;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Made-up listings of few papers, with repeats of every kind, and decisions on some of them. */
final class RepeatedPapers {

    /** One that all of them match. */
    static final List<Topic> TOPICS = List.of(new Topic("silence", "Silence", "Made up", "silent"));

    private static final Instant FIRST_DAY = Instant.parse("2026-11-18T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final int SECONDS_A_DAY = 86_400;
    private static final int PAPERS = 12;
    private static final int KINDS = 7;
    private static final int PAGE = PAPERS * KINDS;

    private RepeatedPapers() {}

    /** Of each paper one listing of each kind, kind after kind. */
    static List<Listing> listings() {
        return IntStream.range(0, PAGE).mapToObj(RepeatedPapers::listing).toList();
    }

    /** These in another order, some of them twice. */
    static List<Listing> shuffled(List<Listing> listings, long seed) {
        Random random = new Random(seed);
        List<Listing> all = new ArrayList<>(listings);
        listings.stream().filter(listing -> random.nextInt(3) == 0).forEach(all::add);
        Collections.shuffle(all, random);
        return all;
    }

    /** In their order: papers 0 and 1 are one; a copy of paper 2 is another; what is decided of paper 3 is taken back. */
    static List<JournalRecord> decisions() {
        return List.of(
                decision("d1", Verdict.SAME, key(0), key(1)),
                decision("d2", Verdict.DIFFERENT, key(2 + PAPERS), key(2)),
                decision("d3", Verdict.SAME, key(3), key(4)),
                new DecisionWithdrawal("d3", "", "ada", NOON),
                decision("d4", Verdict.DIFFERENT, key(5 + 2 * PAPERS), key(5)));
    }

    private static IdentityDecision decision(String id, Verdict verdict, String listing, String other) {
        return new IdentityDecision(id, verdict, List.of(listing), List.of(other), "", "ada", NOON);
    }

    private static String key(int n) {
        return listing(n).key();
    }

    private static Listing listing(int n) {
        int paper = n % PAPERS;
        String title = "Silent " + words("map", paper, 4);
        String text = "We draw " + words("cell", paper, 60);
        String id = String.format(Locale.ROOT, "2611.%05d", paper + 1);
        return switch (n / PAPERS) {
            case 0 -> listing(n, title, text, id, null); // the paper
            case 1 -> listing(n, title, text, id, null); // the same again
            case 2 -> listing(n, title, text, null, null); // without its id
            case 3 -> listing(n, title, "", null, null); // without its abstract
            case 4 -> listing(n, "\\emph{" + title + "}", text, null, null); // as LaTeX
            case 5 -> listing(n, title, text.substring(0, text.length() / 2) + "…", null, null); // cut off
            case 6 -> listing(n, "Loud " + title, text, id, 2); // a later version
            default -> throw new IllegalArgumentException("There is no listing " + n);
        };
    }

    private static Listing listing(int n, String title, String text, @Nullable String id, @Nullable Integer version) {
        String source = "source-" + n % 5;
        String page = String.format(Locale.ROOT, "%016x", n / PAPERS);
        return new Listing(
                Listing.keyOf(source, page, n % PAPERS + 1),
                source,
                page,
                "trending-page",
                "line " + n,
                n % PAPERS + 1,
                PAPERS,
                FIRST_DAY.plusSeconds((long) n % 4 * SECONDS_A_DAY),
                title,
                text,
                List.of("Ada Moor"),
                List.of("cs.CV"),
                id,
                version,
                null,
                null,
                List.of(),
                n,
                null,
                new Listing.Original(title, text),
                false,
                null,
                null);
    }

    private static String words(String word, int paper, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + paper + "x" + i).collect(Collectors.joining(" "));
    }
}
