/**
 * Measures the real topology on a real broker with made-up listings. Nothing else uses it.
 */
@NullMarked
package io.paperdigest.standalone.bench;

import org.jspecify.annotations.NullMarked;
