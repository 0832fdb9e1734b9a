package io.paperdigest.ingest;

/** Is told what happens in an inbox, to count it. */
interface InboxEvents {

    /** Pages were read, and are stored. */
    void read(IngestSummary summary);

    /** So many files lie in the inbox and were not read. */
    void waiting(int files);
}
