package io.paperdigest.ingest.parse;

/** Takes a page's entries, one by one. */
@FunctionalInterface
public interface EntrySink {

    void accept(Entry entry);
}
