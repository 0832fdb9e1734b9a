/** Composes the digest service: configuration, wiring, main. No rules. */
@NullMarked
package io.paperdigest.service;

import org.jspecify.annotations.NullMarked;
