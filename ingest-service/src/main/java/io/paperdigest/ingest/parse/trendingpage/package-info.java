/**
 * The text of a trending-papers page: banner lines, then a title line and an abstract line a paper.
 */
@NullMarked
package io.paperdigest.ingest.parse.trendingpage;

import org.jspecify.annotations.NullMarked;
