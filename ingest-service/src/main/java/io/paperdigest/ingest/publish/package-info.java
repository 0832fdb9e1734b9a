/**
 * Publishes listings, rejections and source reports. The only room of the ingest service that Kafka may enter.
 */
@NullMarked
package io.paperdigest.ingest.publish;

import org.jspecify.annotations.NullMarked;
