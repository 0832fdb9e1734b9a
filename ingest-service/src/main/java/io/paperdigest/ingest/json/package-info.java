/**
 * What formats that come as JSON share: lines of it, and what the fields of an entry say of a paper. Knows no format.
 */
@NullMarked
package io.paperdigest.ingest.json;

import org.jspecify.annotations.NullMarked;
