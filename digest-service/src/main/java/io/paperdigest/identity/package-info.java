/**
 * Decides which listings are the same paper, and what the paper then is. Plain Java: no Kafka here.
 */
@NullMarked
package io.paperdigest.identity;

import org.jspecify.annotations.NullMarked;
