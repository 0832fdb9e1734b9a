/**
 * Finds a paper in a closed edition and says why it stands where it stands. Plain Java: no Kafka, no clock here.
 */
@NullMarked
package io.paperdigest.explain;

import org.jspecify.annotations.NullMarked;
