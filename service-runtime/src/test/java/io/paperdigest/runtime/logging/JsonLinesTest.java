package io.paperdigest.runtime.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

class JsonLinesTest {

    private final JsonLines lines = new JsonLines();

    @Test
    void aKeyStandsBesideTheMessageWithItsValue() throws IOException {
        LoggingEvent event = event("Delivery");
        event.addKeyValuePair(new KeyValuePair("papers", List.of("p1", "p2")));
        event.addKeyValuePair(new KeyValuePair("attempts", 2));
        event.addKeyValuePair(new KeyValuePair("moved", true));
        event.addKeyValuePair(new KeyValuePair("day", LocalDate.of(2026, 11, 21)));

        JsonNode said = parsed(event);

        assertThat(said).isEqualTo(new ObjectMapper().readTree("""
                        {"time": "2026-11-21T06:00:00.123Z", "level": "INFO", "logger": "test", "thread": "main",
                         "message": "Delivery", "papers": ["p1", "p2"], "attempts": 2, "moved": true,
                         "day": "2026-11-21"}"""));
    }

    @Test
    void aKeyWithoutValueIsLeftOut() throws IOException {
        LoggingEvent event = event("Read");
        event.addKeyValuePair(new KeyValuePair("reason", ""));
        event.addKeyValuePair(new KeyValuePair("place", null));

        JsonNode said = parsed(event);

        assertThat(said.has("reason")).isFalse();
        assertThat(said.has("place")).isFalse();
    }

    @Test
    void whateverIsSaidStaysOneLine() {
        LoggingEvent event = event("first\nsecond \"third\" \u2028");
        event.setThrowableProxy(new ThrowableProxy(new IllegalStateException("a\nb", new IOException("c"))));

        String line = new String(lines.encode(event), StandardCharsets.UTF_8);

        assertThat(line).endsWith("}\n").contains("IllegalStateException", "Caused by: java.io.IOException: c");
        assertThat(line.strip()).doesNotContain("\n");
    }

    private JsonNode parsed(LoggingEvent event) throws IOException {
        return new ObjectMapper().readTree(lines.encode(event));
    }

    private static LoggingEvent event(String message) {
        LoggingEvent event = new LoggingEvent();
        event.setLoggerContext(new LoggerContext());
        event.setLoggerName("test");
        event.setThreadName("main");
        event.setLevel(Level.INFO);
        event.setInstant(Instant.parse("2026-11-21T06:00:00.123Z"));
        event.setMessage(message);
        return event;
    }
}
