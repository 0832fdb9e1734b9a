/** Work that is done again and again until the service ends, calmly when it fails. */
@NullMarked
package io.paperdigest.runtime.loop;

import org.jspecify.annotations.NullMarked;
