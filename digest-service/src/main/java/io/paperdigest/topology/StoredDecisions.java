package io.paperdigest.topology;

import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.identity.Decisions;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Operators' decisions and withdrawals in the resolver's task, numbered in the order they were taken. */
final class StoredDecisions {

    private final KeyValueStore<Integer, JournalRecord> store;
    private int next;

    StoredDecisions(KeyValueStore<Integer, JournalRecord> store) {
        this.store = store;
    }

    /** Those kept so far. */
    Decisions all() {
        Decisions all = new Decisions();
        next = 0;
        try (KeyValueIterator<Integer, JournalRecord> entries = store.all()) {
            while (entries.hasNext()) {
                KeyValue<Integer, JournalRecord> entry = entries.next();
                next = entry.key + 1;
                take(entry.value, all);
            }
        }
        return all;
    }

    private static void take(JournalRecord record, Decisions all) {
        if (record instanceof IdentityDecision decision) {
            all.add(decision);
        } else if (record instanceof DecisionWithdrawal withdrawal) {
            all.withdraw(withdrawal);
        }
    }

    /** Keeps a decision or a withdrawal that changed what holds. */
    void keep(JournalRecord record) {
        store.put(next, record);
        next++;
    }
}
