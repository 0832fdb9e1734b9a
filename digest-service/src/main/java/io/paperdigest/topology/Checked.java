package io.paperdigest.topology;

import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Leaves records as they are, but refuses what can't be read at the source, as all other channels do.
 *
 * @param reader reads the channel's values
 */
record Checked(Deserializer<?> reader) implements Deserializer<byte[]> {

    /** @throws org.apache.kafka.common.errors.SerializationException when the reader can't read it */
    @Override
    public byte @Nullable [] deserialize(String channel, byte @Nullable [] data) {
        reader.deserialize(channel, data);
        return data;
    }
}
