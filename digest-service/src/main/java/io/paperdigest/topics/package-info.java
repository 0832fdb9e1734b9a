/**
 * Matches papers against the catalogue of topics. The only room Lucene may enter; no Kafka here.
 */
@NullMarked
package io.paperdigest.topics;

import org.jspecify.annotations.NullMarked;
