/**
 * The ingest service: fetch, parse, publish.
 */
@NullMarked
package io.paperdigest.ingest;

import org.jspecify.annotations.NullMarked;
