package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.IdentityDecision.Verdict;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.Paper;
import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.Identity;
import io.paperdigest.identity.ListingIndex;
import io.paperdigest.identity.ListingIndex.Known;
import io.paperdigest.identity.MemoryIndex;
import io.paperdigest.identity.Resolution;
import io.paperdigest.sign.LinkKind;
import io.paperdigest.sign.ListingBuilder;
import io.paperdigest.sign.Signer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

class StoredListingsProperties {

    private static final String LONG_TEXT = "We count silent cells without labels, in one pass. ".repeat(8);

    private final MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
    private final KeyValueStore<Integer, byte[]> listings = store("listings", Serdes.Integer());
    private final KeyValueStore<Integer, String> moves = store("moves", Serdes.Integer(), Serdes.String());
    private final KeyValueStore<Long, byte[]> marks = store("marks", Serdes.Long());

    /** Forgetting what is held in memory at any time is what a restart does. */
    @Property(tries = 100)
    void tellsWhatAnIndexInMemoryTellsWheneverItIsStartedAnew(
            @ForAll("listings") List<SignedListing> signed, @ForAll long restarts) {
        List<JournalRecord> journal = withDecisions(signed);

        KeyValueStore<Integer, byte[]> kept = store("kept", Serdes.Integer());
        KeyValueStore<Integer, String> moved = store("moved", Serdes.Integer(), Serdes.String());
        KeyValueStore<Long, byte[]> marked = store("marked", Serdes.Long());
        ListingIndex inMemory = new MemoryIndex();

        assertThat(told(journal, restarts, () -> new StoredListings(kept, moved, marked)))
                .isEqualTo(told(journal, restarts, () -> inMemory));
    }

    @Example
    void bearersOfALinkAreThoseThatWereLinked() {
        ListingIndex index = index();
        String link = putAndLink(index, known(1, LONG_TEXT));
        putAndLink(index, known(2, LONG_TEXT));
        index.link(link, key(1));

        for (ListingIndex one : List.of(index, index())) {
            List<Known> bearers = one.bearers(link);

            assertThat(bearers).extracting(Known::key).containsExactly(key(1), key(2));
            assertThat(bearers)
                    .allSatisfy(known ->
                            assertThat(known.signed().listing().abstractText()).isEqualTo(LONG_TEXT));
        }
    }

    @Example
    void listingMayBeLinkedBeforeItIsPut() {
        ListingIndex index = index();

        index.link("text:a", key(1));
        index.put(known(1, "Short."));

        assertThat(index.bearers("text:a")).extracting(Known::key).containsExactly(key(1));
    }

    @Example
    void markedLinkHasNoBearersAndGetsNone() {
        ListingIndex index = index();
        String link = putAndLink(index, known(1, LONG_TEXT));
        putAndLink(index, known(2, LONG_TEXT));

        index.mark(link);
        index.link(link, key(1));

        for (ListingIndex one : List.of(index, index())) {
            assertThat(one.isMarked(link)).isTrue();
            assertThat(one.isMarked("title:b")).isFalse();
            assertThat(one.bearers(link)).isEmpty();
        }
    }

    /** What takes the place of a marked link is a function of the text, which the second listing's entry leaves out. */
    @Example
    void listingsUnderAMarkedLinkAreFoundFromTheirCopiesAfterARestart() {
        ListingIndex index = index();
        String marked = known(1, LONG_TEXT).signed().links().getFirst();
        index.mark(marked);
        putAndLink(index, known(1, LONG_TEXT));
        putAndLink(index, known(2, LONG_TEXT));

        ListingIndex later = index();

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
        Identity identity = new Identity(index());

        IntStream.range(0, texts * 11)
                .mapToObj(n -> sign(n + 1, "Proceedings of the Annual Map Meeting", "Volume " + n / 11))
                .forEach(listing -> identity.add(listing, 1));

        ListingIndex index = index();
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

        Map<String, Canonical> told = told(journal, seed, () -> new StoredListings(listings, moves, marks));

        assertThat(told).isEqualTo(told(journal, 0, () -> inMemory));
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
        ListingIndex index = index();

        index.put(known(1, LONG_TEXT));
        index.put(known(2, LONG_TEXT));

        assertThat(listings.get(0)).hasSizeGreaterThan(LONG_TEXT.length());
        assertThat(listings.get(1)).hasSizeLessThan(LONG_TEXT.length());
    }

    @Example
    void listingThatMovesStaysReadableForThoseThatShareItsText() {
        ListingIndex index = index();
        index.put(known(1, LONG_TEXT));
        index.put(known(2, LONG_TEXT));

        index().put(new Known(known(1, LONG_TEXT).signed(), 1, "p0000000000000001"));

        assertThat(index().get(key(1))).isNotNull().extracting(Known::paper).isEqualTo("p0000000000000001");
        Known second = index().get(key(2));
        assertThat(second)
                .isNotNull()
                .extracting(known -> known.signed().listing().abstractText())
                .isEqualTo(LONG_TEXT);
    }

    @Example
    void unknownKeyIsUnknown() {
        assertThat(index().get(key(1))).isNull();
    }

    /** What consumers are told when it is started anew before every record that has its bit set. */
    private Map<String, Canonical> told(List<JournalRecord> journal, long restarts, Supplier<ListingIndex> index) {
        Map<String, Canonical> records = new TreeMap<>();
        KeyValueStore<Integer, JournalRecord> decided =
                store("decided", Serdes.Integer(), new JsonSerde<>(JournalRecord.class));
        StoredDecisions decisions = new StoredDecisions(decided);
        Identity identity = new Identity(index.get(), decisions.all());
        for (int i = 0; i < journal.size(); i++) {
            if ((restarts >> i % Long.SIZE & 1) == 1) {
                decisions = new StoredDecisions(decided);
                identity = new Identity(index.get(), decisions.all());
            }
            tell(identity, decisions, journal.get(i)).changes().forEach(change -> records.put(change.id(), change));
        }
        return records;
    }

    private static Resolution tell(Identity identity, StoredDecisions decisions, JournalRecord record) {
        Resolution resolution = switch (record) {
            case SignedListing listing -> identity.add(listing, 1);
            case IdentityDecision decision -> identity.decide(decision);
            case DecisionWithdrawal withdrawal -> identity.withdraw(withdrawal);
            default -> throw new IllegalArgumentException(record.toString());
        };
        if (!(record instanceof SignedListing) && !resolution.known()) {
            decisions.keep(record);
        }
        return resolution;
    }

    /** The first listing is decided to be the same as the last, different from it, and that is taken back. */
    private static List<JournalRecord> withDecisions(List<SignedListing> signed) {
        List<JournalRecord> journal = new ArrayList<>(signed);
        String first = signed.getFirst().listing().key();
        String last = signed.getLast().listing().key();
        if (!first.equals(last)) {
            journal.add(signed.size() / 3, decision("d1", Verdict.SAME, first, last));
            journal.add(decision("d2", Verdict.DIFFERENT, first, last));
            journal.add(new DecisionWithdrawal("d2", "", "ada", Listings.TODAY));
            journal.add(decision("d2", Verdict.DIFFERENT, first, last));
        }
        return journal;
    }

    private static IdentityDecision decision(String id, Verdict verdict, String listing, String other) {
        return new IdentityDecision(id, verdict, List.of(listing), List.of(other), "", "ada", Listings.TODAY);
    }

    private static Known known(int rank, String text) {
        return new Known(sign(rank, "Maps of Silent Cells", text), 1, "p0123456789abcdef");
    }

    private static String key(int rank) {
        return sign(rank, "Any", "").listing().key();
    }

    private static SignedListing sign(int rank, String title, String text) {
        return Signer.sign(Listings.on("page-1", rank, title, text));
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

    /** As a restart finds it. */
    private ListingIndex index() {
        return new StoredListings(listings, moves, marks);
    }

    private <K> KeyValueStore<K, byte[]> store(String name, Serde<K> key) {
        return store(name, key, Serdes.ByteArray());
    }

    private <K, V> KeyValueStore<K, V> store(String name, Serde<K> key, Serde<V> value) {
        KeyValueStore<K, V> store = org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                        org.apache.kafka.streams.state.Stores.inMemoryKeyValueStore(name), key, value)
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }
}
