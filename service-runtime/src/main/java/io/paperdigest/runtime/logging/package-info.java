/** Sets up logging before the first logger is made. */
@NullMarked
package io.paperdigest.runtime.logging;

import org.jspecify.annotations.NullMarked;
