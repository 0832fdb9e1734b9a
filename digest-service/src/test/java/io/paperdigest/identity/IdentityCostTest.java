package io.paperdigest.identity;

import static io.paperdigest.sign.ListingBuilder.listing;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Listing;
import io.paperdigest.events.SignedListing;
import io.paperdigest.sign.ListingBuilder;
import io.paperdigest.sign.Signer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prints what listings cost; asserts what they are, never how long it took. */
class IdentityCostTest {

    private static final int LISTINGS = 20_000;
    private static final int CROWD = 5_000;
    private static final int PAPERS = 14_000;

    private final Random random = new Random(11);

    private final List<String> vocabulary =
            IntStream.range(0, 3000).mapToObj(n -> "term" + n).toList();

    @Test
    void twentyThousandListingsOfFourteenThousandPapers() {
        List<Listing> listings = Stream.concat(
                        IntStream.range(0, PAPERS).mapToObj(this::paper),
                        IntStream.range(0, LISTINGS - PAPERS).mapToObj(this::paperAgain))
                .toList();

        List<SignedListing> signed =
                timed("sign", () -> listings.stream().map(Signer::sign).toList());
        Library library = timed("identify", () -> Library.of(signed));

        assertThat(library.papers()).hasSize(PAPERS);
    }

    @Test
    void fiveThousandEditorials() {
        List<SignedListing> editorials = IntStream.range(0, CROWD)
                .mapToObj(n -> listing("journal", n + 1)
                        .title("Editorial")
                        .text(text(random, 150))
                        .sign())
                .toList();

        assertThat(timed("identify editorials", () -> Library.of(editorials)).papers())
                .hasSize(CROWD);
    }

    @Test
    void fiveThousandTextsUnderOneTitle() {
        List<SignedListing> crowd = IntStream.range(0, CROWD)
                .mapToObj(n -> listing("crowd", n + 1)
                        .title("Maps of Silent Cells")
                        .text(text(random, 150))
                        .sign())
                .toList();

        assertThat(timed("identify a crowd", () -> Library.of(crowd)).papers()).hasSize(CROWD);
    }

    @Test
    void onePaperInAHundredAndFiftyWordings() {
        String text = text(random, 150);
        List<SignedListing> wordings = IntStream.range(0, 150)
                .mapToObj(n -> listing("source-" + n, n + 1)
                        .title("Maps of Silent Cells")
                        .text(text + " " + text(random, 8))
                        .sign())
                .toList();

        assertThat(timed("identify 150 wordings", () -> Library.of(wordings)).papers())
                .hasSize(1);
    }

    /** Each has most of its words in common with the next, and the ends of the chain have none. */
    @Test
    void aChainOfFiveHundredTexts() {
        List<String> words = List.of(text(random, 500 * 15 + 150).split(" "));
        List<SignedListing> chain = IntStream.range(0, 500)
                .mapToObj(n -> listing("chain", n + 1)
                        .title("Notes of day " + n + " on " + words.get(n) + " cells")
                        .text(String.join(" ", words.subList(n * 15, n * 15 + 150)))
                        .sign())
                .toList();

        int papers = timed("identify a chain", () -> Library.of(chain)).papers().size();

        assertThat(timed("the other way", () -> Library.of(chain.reversed())).papers())
                .hasSize(papers);
    }

    @Test
    void oneListingRepeatedAThousandTimes() {
        String text = text(random, 150);
        List<SignedListing> repeats = IntStream.range(0, 1000)
                .mapToObj(n -> listing("daily", n + 1)
                        .title("Maps of Silent Cells")
                        .text(text)
                        .sign())
                .toList();

        assertThat(timed("identify 1,000 repeats", () -> Library.of(repeats)).papers())
                .hasSize(1);
    }

    private Listing paper(int n) {
        return content("first", n, "").build();
    }

    /** On another source, with a few words more. */
    private Listing paperAgain(int n) {
        return content("second", n, " And a word more.").build();
    }

    private ListingBuilder content(String source, int n, String suffix) {
        Random own = new Random(n);
        ListingBuilder listing = listing(source, n + 1)
                .title("Term " + n + " and " + text(own, 8))
                .text(text(own, 150) + suffix)
                .authors("Ada Moor " + n, "Ben Oak " + n);
        return n % 2 == 0 ? listing.arxiv("2501." + String.format(Locale.ROOT, "%05d", n)) : listing;
    }

    private String text(Random source, int words) {
        return IntStream.range(0, words)
                .mapToObj(n -> vocabulary.get(source.nextInt(vocabulary.size())))
                .collect(Collectors.joining(" "));
    }

    @SuppressWarnings("SystemOut")
    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.println(what + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
        return result;
    }
}
