/** Answers over HTTP whether the service lives and is ready, and hands out its metrics. The only room HTTP may enter here. */
@NullMarked
package io.paperdigest.runtime.health;

import org.jspecify.annotations.NullMarked;
