package io.paperdigest.runtime.logging;

import java.io.Console;
import java.util.Locale;
import java.util.Map;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Chooses how the process logs, to standard error: text for people, or JSON, an object a line, for programs. */
public final class Logs {

    private static final String CONFIGURATION = "logback.configurationFile";
    private static final String ROOM = "io/paperdigest/runtime/logging/";

    private Logs() {}

    /**
     * To be called before the first logger is made. {@code LOG_FORMAT} is {@code json} or {@code text}; where it is not
     * set, a terminal gets text and everything else JSON. {@code -Dlogback.configurationFile=FILE} wins.
     *
     * @param environment the process's
     */
    public static void setUp(Map<String, String> environment) {
        String format = environment.getOrDefault("LOG_FORMAT", "").strip().toLowerCase(Locale.ROOT);
        boolean json = format.equals("json") || (!format.equals("text") && !terminal());
        System.getProperties().putIfAbsent(CONFIGURATION, ROOM + (json ? "logback-json.xml" : "logback-text.xml"));
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** A JRE without the module that makes consoles, as in an image, gives none where there is no terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean terminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
