/**
 * What arXiv announced, a paper a line: all that is new, in no order of merit.
 */
@NullMarked
package io.paperdigest.ingest.parse.arxivdays;

import org.jspecify.annotations.NullMarked;
