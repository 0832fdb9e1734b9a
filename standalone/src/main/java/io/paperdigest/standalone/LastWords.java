package io.paperdigest.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * Remembers the last errors the broker logged. A broker that gives up logs why and then exits with a bare number: its
 * last words are the only reason there is. Two of them, because the last says what it does and the one before why.
 */
final class LastWords extends AppenderBase<ILoggingEvent> {

    private static final List<String> BROKER_LOGGERS = List.of("kafka", "org.apache.kafka");

    private static final int KEPT = 2;

    private final Deque<String> words = new ArrayDeque<>();

    /** Starts to listen. */
    void attach() {
        start();
        loggers().forEach(logger -> logger.addAppender(this));
    }

    /** Stops listening; what was heard stays. */
    void detach() {
        loggers().forEach(logger -> logger.detachAppender(this));
        stop();
    }

    /** The last errors, on one line; empty when there was none. */
    synchronized Optional<String> words() {
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            remember(oneLine(event));
        }
    }

    private synchronized void remember(String error) {
        if (words.size() == KEPT) {
            words.removeFirst();
        }
        words.addLast(error);
    }

    private static String oneLine(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        String cause = thrown == null ? "" : ": " + thrown.getMessage();
        return (event.getFormattedMessage() + cause).strip().replaceAll("\\s+", " ");
    }

    private static List<Logger> loggers() {
        return BROKER_LOGGERS.stream()
                .map(LoggerFactory::getLogger)
                .filter(Logger.class::isInstance)
                .map(Logger.class::cast)
                .toList();
    }
}
