/** Reads and writes channels outside the topology: catalogue, cuts, editions, deliveries. Kafka clients only; no rules. */
@NullMarked
package io.paperdigest.channel;

import org.jspecify.annotations.NullMarked;
