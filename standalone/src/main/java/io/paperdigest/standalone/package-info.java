/**
 * Both services on an embedded broker, and the command line. Composes; adds no second wiring.
 */
@NullMarked
package io.paperdigest.standalone;

import org.jspecify.annotations.NullMarked;
