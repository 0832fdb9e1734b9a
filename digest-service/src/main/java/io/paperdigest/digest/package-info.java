/**
 * Chooses what a subscriber reads and renders it. Plain Java and JTE templates: no Kafka, no mail here.
 */
@NullMarked
package io.paperdigest.digest;

import org.jspecify.annotations.NullMarked;
