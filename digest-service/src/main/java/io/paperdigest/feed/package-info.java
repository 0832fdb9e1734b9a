/**
 * An edition for feed readers: Atom and JSON Feed. Plain Java: no Kafka, no files, no clock here.
 */
@NullMarked
package io.paperdigest.feed;

import org.jspecify.annotations.NullMarked;
