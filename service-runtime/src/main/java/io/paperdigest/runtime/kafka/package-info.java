/** Makes Kafka clients and knows whether Kafka can be reached. Knows no channel's content. */
@NullMarked
package io.paperdigest.runtime.kafka;

import org.jspecify.annotations.NullMarked;
