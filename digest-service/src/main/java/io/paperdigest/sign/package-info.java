/**
 * Computes the links by which listings of the same paper are found. Plain Java: no Kafka here.
 */
@NullMarked
package io.paperdigest.sign;

import org.jspecify.annotations.NullMarked;
