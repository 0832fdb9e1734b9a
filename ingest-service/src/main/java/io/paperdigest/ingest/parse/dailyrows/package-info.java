/**
 * The papers of a daily papers API, normalised, a paper a line.
 */
@NullMarked
package io.paperdigest.ingest.parse.dailyrows;

import org.jspecify.annotations.NullMarked;
