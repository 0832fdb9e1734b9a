/**
 * Brings a source's pages here, bounded in bytes. Knows nothing of formats or Kafka.
 */
@NullMarked
package io.paperdigest.ingest.fetch;

import org.jspecify.annotations.NullMarked;
