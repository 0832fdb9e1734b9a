package io.paperdigest.topology;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.IdentityDecision.Verdict;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.Identity;
import io.paperdigest.identity.ListingIndex;
import io.paperdigest.identity.ListingIndex.Known;
import io.paperdigest.identity.Resolution;
import io.paperdigest.sign.Signer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

/** Listings in stores that outlive the index over them, and what consumers are told when it is started anew. */
final class StoredListingsRig {

    private final MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
    final KeyValueStore<Integer, byte[]> listings = store("listings", Serdes.Integer());
    private final KeyValueStore<Integer, String> moves = store("moves", Serdes.Integer(), Serdes.String());
    private final KeyValueStore<Long, byte[]> marks = store("marks", Serdes.Long());

    /** As a restart finds it. */
    ListingIndex index() {
        return new StoredListings(listings, moves, marks);
    }

    /** What consumers are told when it is started anew before every record that has its bit set. */
    Map<String, Canonical> told(List<JournalRecord> journal, long restarts, Supplier<ListingIndex> index) {
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
    static List<JournalRecord> withDecisions(List<SignedListing> signed) {
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

    static Known known(int rank, String text) {
        return new Known(sign(rank, "Maps of Silent Cells", text), 1, "p0123456789abcdef");
    }

    static String key(int rank) {
        return sign(rank, "Any", "").listing().key();
    }

    static SignedListing sign(int rank, String title, String text) {
        return Signer.sign(Listings.on("page-1", rank, title, text));
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
