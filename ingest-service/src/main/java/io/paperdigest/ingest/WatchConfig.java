package io.paperdigest.ingest;

import io.paperdigest.runtime.config.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How an inbox is watched.
 *
 * @param inbox the folder
 * @param interval between two looks, positive
 * @param settle how long a file must be unchanged before it is read, positive
 * @param httpPort of health and metrics, 0 for any that is free
 */
record WatchConfig(Path inbox, Duration interval, Duration settle, int httpPort) {

    static final int DEFAULT_HTTP_PORT = 8081;

    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final Duration SETTLE = Duration.ofSeconds(2);
    private static final int MOST_PORT = 65_535;

    WatchConfig {
        List<String> errors = new ArrayList<>();
        if (!interval.isPositive()) {
            errors.add("interval is " + interval + ", not positive");
        }
        if (!settle.isPositive()) {
            errors.add("settle is " + settle + ", not positive");
        }
        if (httpPort < 0 || httpPort > MOST_PORT) {
            errors.add("httpPort is " + httpPort + ", not 0 to " + MOST_PORT);
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", errors));
        }
    }

    /**
     * Reads {@code INBOX_FOLDER}, and where set {@code INBOX_INTERVAL_SECONDS} (2), {@code INBOX_SETTLE_SECONDS} (2) and
     * {@code HTTP_PORT} (8081).
     *
     * @throws IllegalArgumentException naming all that is wrong
     */
    static WatchConfig fromEnvironment(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Path inbox = settings.path("INBOX_FOLDER").orElse(Path.of("inbox"));
        Duration interval = settings.seconds("INBOX_INTERVAL_SECONDS", INTERVAL);
        Duration settle = settings.seconds("INBOX_SETTLE_SECONDS", SETTLE);
        int httpPort = httpPort(settings);
        settings.refuse();
        return new WatchConfig(inbox, interval, settle, httpPort);
    }

    static int httpPort(Settings settings) {
        return Math.toIntExact(settings.whole("HTTP_PORT", DEFAULT_HTTP_PORT, 0, MOST_PORT));
    }
}
