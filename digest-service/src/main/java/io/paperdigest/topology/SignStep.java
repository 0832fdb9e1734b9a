package io.paperdigest.topology;

import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.Listing;
import io.paperdigest.events.SourceReport;
import io.paperdigest.sign.Signer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** sign: a listing becomes a signed listing, a source's report goes along; both into the journal. */
final class SignStep extends ContextualProcessor<String, Object, String, JournalRecord> {

    @Override
    public void process(Record<String, Object> record) {
        switch (record.value()) {
            case Listing listing -> context().forward(record.withValue(Signer.sign(listing)));
            case SourceReport report -> context().forward(record.withValue(report));
            case null -> {
                // A tombstone: these channels keep what was read, so there is nothing to take back.
            }
            default -> throw new IllegalStateException("Unexpected on the way to the journal: " + record.value());
        }
    }
}
