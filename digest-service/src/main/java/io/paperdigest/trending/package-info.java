/**
 * Scores papers. Plain Java: no Kafka, no clock here.
 */
@NullMarked
package io.paperdigest.trending;

import org.jspecify.annotations.NullMarked;
