/**
 * Recognises a page's format by its content and reads its entries. One package a format; no Kafka here.
 */
@NullMarked
package io.paperdigest.ingest.parse;

import org.jspecify.annotations.NullMarked;
