/**
 * The answer of a daily papers API: a day's papers as JSON, in the shapes it has been served in.
 */
@NullMarked
package io.paperdigest.ingest.parse.dailypapers;

import org.jspecify.annotations.NullMarked;
