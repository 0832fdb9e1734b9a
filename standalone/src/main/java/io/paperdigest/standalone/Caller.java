package io.paperdigest.standalone;

import io.paperdigest.standalone.cli.Terminal;
import java.time.Clock;
import java.util.Map;

/**
 * Who calls a command, and from where.
 *
 * @param terminal where to speak to
 * @param question how to ask
 * @param environment the variables of the environment
 * @param clock tells today
 * @param stop tells when to end
 */
record Caller(Terminal terminal, Question question, Map<String, String> environment, Clock clock, StopSignal stop) {

    Caller {
        environment = Map.copyOf(environment);
    }
}
