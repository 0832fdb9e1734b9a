package io.paperdigest.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * JSON for one type. Unknown fields are ignored, so that tomorrow's writer does not break today's reader; malformed
 * JSON and records their constructor refuses throw {@link SerializationException} with the reason. A null value (a
 * tombstone) stays null both ways. The same record always gives the same bytes.
 */
public final class JsonSerde<T> implements Serde<T>, Serializer<T>, Deserializer<T> {

    private static final ObjectMapper MAPPER = Json.mapper();

    private final Class<T> type;
    private final @Nullable Schema schema;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    /** For values that don't say what they are. */
    public JsonSerde(Class<T> type) {
        this(type, null);
    }

    /** @param schema what records say of themselves in their headers; null when they say nothing */
    JsonSerde(Class<T> type, @Nullable Schema schema) {
        this.type = type;
        this.schema = schema;
        this.reader = MAPPER.readerFor(type);
        this.writer = MAPPER.writerFor(type);
    }

    /** {@link Json#mapper}, for those that know Kafka. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Also says in the headers what the value is, where that is known. */
    @Override
    public byte @Nullable [] serialize(String topic, Headers headers, @Nullable T data) {
        if (schema != null) {
            schema.putOn(headers);
        }
        return serialize(topic, data);
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T data) {
        if (data == null) {
            return null;
        }
        try {
            return writer.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new SerializationException("Can't write " + type.getSimpleName() + " to " + topic, e);
        }
    }

    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] data) {
        if (data == null) {
            return null;
        }
        try {
            T value = reader.readValue(data);
            if (value == null) {
                throw new SerializationException("Not a " + type.getSimpleName() + " on " + topic + ": JSON null");
            }
            return value;
        } catch (IOException e) {
            throw new SerializationException(
                    "Not a " + type.getSimpleName() + " on " + topic + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Serializer<T> serializer() {
        return this;
    }

    @Override
    public Deserializer<T> deserializer() {
        return this;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        // Nothing to configure: the type says all.
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
