/**
 * Bytes of a file as what they are: unpacked, and in lines of bounded length. Knows neither pages nor formats.
 */
@NullMarked
package io.paperdigest.ingest.bytes;

import org.jspecify.annotations.NullMarked;
