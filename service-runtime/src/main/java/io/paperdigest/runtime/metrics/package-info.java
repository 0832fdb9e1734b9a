/** Keeps the meters of a service that runs alone. The only room that knows of Prometheus. */
@NullMarked
package io.paperdigest.runtime.metrics;

import org.jspecify.annotations.NullMarked;
