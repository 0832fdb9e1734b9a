/** The folder that pages are dropped in: which files are ready, and where they go. Knows no formats and no Kafka. */
@NullMarked
package io.paperdigest.ingest.inbox;

import org.jspecify.annotations.NullMarked;
