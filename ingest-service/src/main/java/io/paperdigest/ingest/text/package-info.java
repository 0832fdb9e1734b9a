/**
 * Cleans text for people: markup to Unicode, line breaks, links. Plain Java.
 */
@NullMarked
package io.paperdigest.ingest.text;

import org.jspecify.annotations.NullMarked;
