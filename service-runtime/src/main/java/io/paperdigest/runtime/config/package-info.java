/** Reads what a service is set to from its environment, and says all that is wrong at once. No Kafka connection is made here. */
@NullMarked
package io.paperdigest.runtime.config;

import org.jspecify.annotations.NullMarked;
