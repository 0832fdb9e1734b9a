/**
 * Measures identity on labelled sets of listings, with the code of the stream: cleaned as pages are, signed, resolved. The
 * sets are files of others and no part of the project.
 */
@NullMarked
package io.paperdigest.standalone.evaluation;

import org.jspecify.annotations.NullMarked;
