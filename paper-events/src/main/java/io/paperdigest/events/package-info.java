/**
 * The contract: what flows on each channel, and how its bytes look.
 *
 * <p>Other people's consumers depend on this package, so it is compiled for Java 17 and uses kafka-clients and Jackson
 * only. Rules of identity, matching or scoring do not enter: a record checks that it is well formed, nothing else.
 */
@NullMarked
package io.paperdigest.events;

import org.jspecify.annotations.NullMarked;
