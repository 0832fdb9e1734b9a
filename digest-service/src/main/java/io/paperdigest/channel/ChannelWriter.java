package io.paperdigest.channel;

import io.paperdigest.events.Channel;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/** Writes to channels, one producer for all of them. */
public final class ChannelWriter implements AutoCloseable {

    private final Producer<String, byte[]> producer;

    public ChannelWriter(KafkaClients clients) {
        this.producer = clients.writer();
    }

    private <V> Future<RecordMetadata> send(Channel<V> channel, String key, @Nullable V value) {
        return producer.send(channel.record(key, value));
    }

    /**
     * Writes a record; it is durable when this returns.
     *
     * @param value null for a tombstone
     * @throws KafkaException when it could not be written
     */
    public <V> void write(Channel<V> channel, String key, @Nullable V value) {
        await(channel, List.of(send(channel, key, value)));
    }

    /**
     * Writes records in their order; they are durable when this returns.
     *
     * @param values by key
     * @throws KafkaException when one could not be written; those before it may be
     */
    public <V> void writeAll(Channel<V> channel, SequencedMap<String, V> values) {
        await(
                channel,
                values.sequencedEntrySet().stream()
                        .map(entry -> send(channel, entry.getKey(), entry.getValue()))
                        .toList());
    }

    private void await(Channel<?> channel, List<Future<RecordMetadata>> sent) {
        producer.flush();
        try {
            for (Future<RecordMetadata> record : sent) {
                record.get();
            }
        } catch (ExecutionException e) {
            throw new KafkaException("Can't write to " + channel.name() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
