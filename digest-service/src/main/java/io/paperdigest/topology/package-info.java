/**
 * The Kafka Streams chain: sign, resolve, match and score, combine. The rules themselves are in the other rooms.
 */
@NullMarked
package io.paperdigest.topology;

import org.jspecify.annotations.NullMarked;
