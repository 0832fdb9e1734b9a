package io.paperdigest.standalone;

import java.nio.file.Path;
import java.util.logging.Level;
import org.slf4j.LoggerFactory;

/** Logs as we do, as Lucene does and as the broker does. */
final class LoggingWork {

    private LoggingWork() {}

    /** Argument: the file to log to. */
    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "logback.xml");
        Logging.toFile(Path.of(arguments[0]));
        LoggerFactory.getLogger(LoggingWork.class).info("ours, through SLF4J");
        java.util.logging.Logger.getLogger("org.apache.lucene.util")
                .log(Level.WARNING, "Lucene's, through java.util.logging");
        LoggerFactory.getLogger("kafka.server.KafkaServer").info("a broker's chatter");
        LoggerFactory.getLogger("org.apache.kafka.server").warn("a broker's warning");
    }
}
