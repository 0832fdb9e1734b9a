/**
 * Mails digests and accounts for each. The only room Jakarta Mail may enter.
 */
@NullMarked
package io.paperdigest.delivery;

import org.jspecify.annotations.NullMarked;
