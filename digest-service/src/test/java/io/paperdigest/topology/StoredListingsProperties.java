package io.paperdigest.topology;

import static io.paperdigest.topology.StoredListingsRig.key;
import static io.paperdigest.topology.StoredListingsRig.known;
import static io.paperdigest.topology.StoredListingsRig.sign;
import static io.paperdigest.topology.StoredListingsRig.withDecisions;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.Paper;
import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.Identity;
import io.paperdigest.identity.ListingIndex;
import io.paperdigest.identity.ListingIndex.Known;
import io.paperdigest.identity.MemoryIndex;
import io.paperdigest.sign.LinkKind;
import io.paperdigest.sign.ListingBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StoredListingsProperties {

    private static final String LONG_TEXT = "We count silent cells without labels, in one pass. ".repeat(8);

    private final StoredListingsRig rig = new StoredListingsRig();

    /** Forgetting what is held in memory at any time is what a restart does. */
    @Property(tries = 100)
    void tellsWhatAnIndexInMemoryTellsWheneverItIsStartedAnew(
            @ForAll("listings") List<SignedListing> signed, @ForAll long restarts) {
        List<JournalRecord> journal = withDecisions(signed);
        StoredListingsRig fresh = new StoredListingsRig();
        ListingIndex inMemory = new MemoryIndex();

        assertThat(fresh.told(journal, restarts, fresh::index))
                .isEqualTo(fresh.told(journal, restarts, () -> inMemory));
    }

    @Example
    void bearersOfALinkAreThoseThatWereLinked() {
        ListingIndex index = rig.index();
        String link = putAndLink(index, known(1, LONG_TEXT));
        putAndLink(index, known(2, LONG_TEXT));
        index.link(link, key(1));

        for (ListingIndex one : List.of(index, rig.index())) {
            List<Known> bearers = one.bearers(link);

            assertThat(bearers).extracting(Known::key).containsExactly(key(1), key(2));
            assertThat(bearers)
                    .allSatisfy(known ->
                            assertThat(known.signed().listing().abstractText()).isEqualTo(LONG_TEXT));
        }
    }

    @Example
    void listingMayBeLinkedBeforeItIsPut() {
        ListingIndex index = rig.index();

        index.link("text:a", key(1));
        index.put(known(1, "Short."));

        assertThat(index.bearers("text:a")).extracting(Known::key).containsExactly(key(1));
    }

    @Example
    void markedLinkHasNoBearersAndGetsNone() {
        ListingIndex index = rig.index();
        String link = putAndLink(index, known(1, LONG_TEXT));
        putAndLink(index, known(2, LONG_TEXT));

        index.mark(link);
        index.link(link, key(1));

        for (ListingIndex one : List.of(index, rig.index())) {
            assertThat(one.isMarked(link)).isTrue();
            assertThat(one.isMarked("title:b")).isFalse();
            assertThat(one.bearers(link)).isEmpty();
        }
    }

    /** What takes the place of a marked link is a function of the text, which the second listing's entry leaves out. */
    @Example
    void listingsUnderAMarkedLinkAreFoundFromTheirCopiesAfterARestart() {
        ListingIndex index = rig.index();
        String marked = known(1, LONG_TEXT).signed().links().getFirst();
        index.mark(marked);
        putAndLink(index, known(1, LONG_TEXT));
        putAndLink(index, known(2, LONG_TEXT));

        ListingIndex later = rig.index();

        List<String> ways = known(3, LONG_TEXT).ways(later::isMarked);
        assertThat(ways).isNotEmpty().doesNotContain(marked);
        assertThat(ways)
                .allSatisfy(way ->
                        assertThat(later.bearers(way)).extracting(Known::key).containsExactly(key(1), key(2)));
    }

    /** More listings than are remembered are linked anew between the number that a listing is given and its being put. */
    @Example
    void aCrowdOfMoreListingsThanAreRememberedIsFound() {
        int texts = 101;
        Identity identity = new Identity(rig.index());

        IntStream.range(0, texts * 11)
                .mapToObj(n -> sign(n + 1, "Proceedings of the Annual Map Meeting", "Volume " + n / 11))
                .forEach(listing -> identity.add(listing, 1));

        ListingIndex index = rig.index();
        String title = sign(1, "Proceedings of the Annual Map Meeting", "").links().stream()
                .filter(LinkKind.TITLE::names)
                .findFirst()
                .orElseThrow();
        assertThat(index.isMarked(title)).isTrue();
        assertThat(index.get(key(texts * 11))).isNotNull();
    }

    /** Papers of 40 authors under one title, as two sources have them; what takes the title's place is worked out anew. */
    @Property(tries = 1)
    void aDividedCrowdIsToldWheneverItIsStartedAnew(@ForAll long seed) {
        List<JournalRecord> journal = IntStream.range(0, 240)
                .<JournalRecord>mapToObj(n -> ListingBuilder.listing("s" + n % 2, n / 2 + 1)
                        .title("Proceedings of the Annual Map Meeting")
                        .text(textOf(n))
                        .authors("Ada Family" + n / 2 % 40)
                        .publishedIn(2000 + n / 80 * 5)
                        .sign())
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(journal, new Random(seed));
        ListingIndex inMemory = new MemoryIndex();

        Map<String, Canonical> told = rig.told(journal, seed, rig::index);

        assertThat(told).isEqualTo(rig.told(journal, 0, () -> inMemory));
        assertThat(told.values()).filteredOn(Paper.class::isInstance).hasSize(120);
    }

    private static String textOf(int n) {
        return IntStream.range(0, 20)
                .mapToObj(at -> "of the word" + n + "x" + at + " in a text" + n + "x" + at)
                .collect(Collectors.joining(" "));
    }

    /** The first of its links. */
    private static String putAndLink(ListingIndex index, Known known) {
        index.put(known);
        known.ways(index::isMarked).forEach(link -> index.link(link, known.key()));
        return known.signed().links().getFirst();
    }

    @Example
    void textSeenBeforeIsKeptOnce() {
        ListingIndex index = rig.index();

        index.put(known(1, LONG_TEXT));
        index.put(known(2, LONG_TEXT));

        assertThat(rig.listings.get(0)).hasSizeGreaterThan(LONG_TEXT.length());
        assertThat(rig.listings.get(1)).hasSizeLessThan(LONG_TEXT.length());
    }

    @Example
    void listingThatMovesStaysReadableForThoseThatShareItsText() {
        ListingIndex index = rig.index();
        index.put(known(1, LONG_TEXT));
        index.put(known(2, LONG_TEXT));

        rig.index().put(new Known(known(1, LONG_TEXT).signed(), 1, "p0000000000000001"));

        assertThat(rig.index().get(key(1))).isNotNull().extracting(Known::paper).isEqualTo("p0000000000000001");
        Known second = rig.index().get(key(2));
        assertThat(second)
                .isNotNull()
                .extracting(known -> known.signed().listing().abstractText())
                .isEqualTo(LONG_TEXT);
    }

    @Example
    void unknownKeyIsUnknown() {
        assertThat(rig.index().get(key(1))).isNull();
    }

    /** On few titles and texts, so that they meet. */
    @Provide
    Arbitrary<List<SignedListing>> listings() {
        Arbitrary<String> titles = Arbitraries.of("Maps of Silent Cells", "Songs of Old Bridges in Wind", "Editorial");
        Arbitrary<String> texts = Arbitraries.of("", "Short.", LONG_TEXT, LONG_TEXT + " And a word more.");
        return net.jqwik.api.Combinators.combine(titles, texts)
                .as((title, text) -> Map.entry(title, text))
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(pairs -> IntStream.range(0, pairs.size())
                        .mapToObj(i -> sign(
                                i % 10 + 1, pairs.get(i).getKey(), pairs.get(i).getValue()))
                        .toList());
    }
}
