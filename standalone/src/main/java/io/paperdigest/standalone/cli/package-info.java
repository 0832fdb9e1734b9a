/**
 * The command line: reads arguments into validated options, shows progress and results. Knows nothing of Kafka: what
 * the commands do stands behind {@link io.paperdigest.standalone.cli.Commands}.
 */
@NullMarked
package io.paperdigest.standalone.cli;

import org.jspecify.annotations.NullMarked;
