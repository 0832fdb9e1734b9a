package io.paperdigest.ingest.parse;

import java.io.IOException;
import java.io.InputStream;

/** A page's bytes, to be read as often as wanted; every reading sees the same. */
@FunctionalInterface
public interface PageBytes {

    /** The page from its first byte. Whoever opens it closes it. */
    InputStream open() throws IOException;
}
