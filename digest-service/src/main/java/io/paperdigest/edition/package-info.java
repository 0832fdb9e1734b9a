/**
 * Puts an edition together from what the partitions found, and reads it back whole. Plain Java: no Kafka here.
 */
@NullMarked
package io.paperdigest.edition;

import org.jspecify.annotations.NullMarked;
