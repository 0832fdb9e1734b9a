package io.paperdigest.runtime.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/**
 * What happened as JSON, an object a line: time (UTC, ISO 8601), level, logger, thread and message, then each key of the
 * event with its value, and the exception with its trace. A key without a value, or with an empty one, is left out.
 */
public final class JsonLines extends EncoderBase<ILoggingEvent> {

    private static final byte[] NOTHING = new byte[0];

    private final JsonFactory json = new JsonFactory();

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator generator = json.createGenerator(line)) {
            generator.writeStartObject();
            write(event, generator);
            generator.writeEndObject();
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e); // in memory there is none
        }
        return line.toByteArray();
    }

    private static void write(ILoggingEvent event, JsonGenerator generator) throws IOException {
        generator.writeStringField("time", event.getInstant().toString());
        generator.writeStringField("level", event.getLevel().toString());
        generator.writeStringField("logger", event.getLoggerName());
        generator.writeStringField("thread", event.getThreadName());
        generator.writeStringField("message", event.getFormattedMessage());
        for (KeyValuePair pair : Objects.requireNonNullElse(event.getKeyValuePairs(), List.<KeyValuePair>of())) {
            write(pair.key, pair.value, generator);
        }
        if (event.getThrowableProxy() != null) {
            generator.writeStringField("exception", ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }

    private static void write(String key, @Nullable Object value, JsonGenerator generator) throws IOException {
        if (value == null || value.toString().isEmpty()) {
            return;
        }
        generator.writeFieldName(key);
        switch (value) {
            case Number number -> generator.writeNumber(number.toString());
            case Boolean bool -> generator.writeBoolean(bool);
            case Collection<?> many -> write(many, generator);
            default -> generator.writeString(value.toString());
        }
    }

    private static void write(Collection<?> many, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        for (Object one : many) {
            generator.writeString(String.valueOf(one));
        }
        generator.writeEndArray();
    }
}
