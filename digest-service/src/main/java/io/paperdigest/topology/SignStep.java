package io.paperdigest.topology;

import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.Listing;
import io.paperdigest.sign.Signer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** sign: a listing goes into the journal as a signed listing. */
final class SignStep extends ContextualProcessor<String, Listing, String, JournalRecord> {

    @Override
    public void process(Record<String, Listing> record) {
        // A tombstone takes nothing back: what was read was read.
        if (record.value() != null) {
            context().forward(record.withValue(Signer.sign(record.value())));
        }
    }
}
