package io.paperdigest.standalone.bench;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Listing;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Publishes made-up listings. */
final class Feed implements AutoCloseable {

    private static final long NANOS_A_SECOND = 1_000_000_000L;
    private static final int BATCH_BYTES = 128 * 1024;

    private final MadeUpListings listings;
    private final Channel<Listing> channel;
    private final Producer<String, byte[]> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    Feed(Map<String, Object> clients, Channel<Listing> channel, MadeUpListings listings) {
        this.listings = listings;
        this.channel = channel;
        Map<String, Object> config = new HashMap<>(clients);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        this.producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    /** Publishes all of a range as fast as it can, and returns when the broker has them. */
    void publish(int from, int to) {
        for (int n = from; n < to; n++) {
            send(n);
        }
        settle();
    }

    /** Publishes a range evenly. */
    void publish(int from, int to, int aSecond) {
        long start = System.nanoTime();
        for (int n = from; n < to; n++) {
            long due = start + (n - from) * NANOS_A_SECOND / aSecond;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            send(n);
        }
        settle();
    }

    private void settle() {
        producer.flush();
        Exception refused = failure.get();
        if (refused != null) {
            throw new KafkaException("Listings can't be published: " + refused.getMessage(), refused);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback hears of a failure
    private void send(int n) {
        Listing listing = listings.listing(n);
        byte[] value = channel.valueSerde().serialize(channel.name(), listing);
        producer.send(
                new ProducerRecord<>(channel.name(), listing.key(), value),
                (written, exception) -> failure.compareAndSet(null, exception));
    }

    @Override
    public void close() {
        producer.close();
    }
}
