/**
 * What an operator is told of papers, and what is decided of what they answer: rules and words. No Kafka here; the channels
 * are read and written by who calls.
 */
@NullMarked
package io.paperdigest.standalone.papers;

import org.jspecify.annotations.NullMarked;
