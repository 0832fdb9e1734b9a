package io.paperdigest.standalone;

import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where logs go: to one file of the data folder, never to the terminal. */
final class Logging {

    private Logging() {}

    /** Must be called before the first logger is made; {@code logback.xml} reads the property then. */
    static void toFile(Path file) {
        System.setProperty("paper-digest.log", file.toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
