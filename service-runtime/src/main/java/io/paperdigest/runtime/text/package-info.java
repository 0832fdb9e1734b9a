/** Small works on words that both services need. No I/O. */
@NullMarked
package io.paperdigest.runtime.text;

import org.jspecify.annotations.NullMarked;
