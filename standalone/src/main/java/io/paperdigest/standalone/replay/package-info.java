/**
 * Compares what editions said with what became of the papers, for scores of other weights too. Starts nothing: it is
 * told what was known at each cut.
 */
@NullMarked
package io.paperdigest.standalone.replay;

import org.jspecify.annotations.NullMarked;
