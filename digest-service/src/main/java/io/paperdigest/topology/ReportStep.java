package io.paperdigest.topology;

import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.SourceReport;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** report: what a source's page showed goes into the journal. A tombstone on this compacted channel does not. */
final class ReportStep extends ContextualProcessor<String, SourceReport, String, JournalRecord> {

    @Override
    public void process(Record<String, SourceReport> record) {
        if (record.value() != null) {
            context().forward(record.withValue(record.value()));
        }
    }
}
