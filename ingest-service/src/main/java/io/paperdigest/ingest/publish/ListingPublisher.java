package io.paperdigest.ingest.publish;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Rejection;
import io.paperdigest.events.SourceReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Publishes listings and rejections, and a page's report once all of them are stored: a page without a report was not
 * published whole, and is published again. A listing always has the same key and value, so that changes nothing.
 */
public final class ListingPublisher implements AutoCloseable {

    /**
     * Settings for a producer that gives up after a minute: then the page stays where it is, and is read again. What the
     * installation sets wins.
     */
    public static final Map<String, Object> PRODUCER = Map.of(
            ProducerConfig.LINGER_MS_CONFIG, 5,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 15_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 60_000,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 30_000);

    private static final int MOST_WAITING = 32;
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    private final Producer<String, byte[]> producer;
    private final Channel<Listing> listed;
    private final Channel<Rejection> rejected;
    private final Channel<SourceReport> sources;
    private final List<SourceReport> waiting = new ArrayList<>();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** @param producer idempotent, made with {@link #PRODUCER}; closed with this publisher */
    public ListingPublisher(Producer<String, byte[]> producer, Channels channels) {
        this.producer = producer;
        this.listed = channels.listed;
        this.rejected = channels.rejected;
        this.sources = channels.sources;
    }

    /** Sends a listing. Returns before it is stored. */
    public void listing(Listing listing) {
        send(listed, listing.key(), listing);
    }

    /** Sends a rejection. Returns before it is stored. */
    public void rejection(Rejection rejection) {
        send(rejected, rejection.key(), rejection);
    }

    /**
     * Takes a page's report. It is published when everything sent before it is stored, with other pages' reports: waiting
     * once for many pages is what keeps many small pages fast.
     *
     * @throws PublishFailed when Kafka refused or lost what was sent before; then there is no report
     */
    public void report(SourceReport report) {
        waiting.add(report);
        if (waiting.size() >= MOST_WAITING) {
            publishReports();
        }
    }

    /**
     * Publishes the reports that wait, and returns when everything is stored.
     *
     * @throws PublishFailed when Kafka did not store all of it
     */
    public void finish() {
        publishReports();
        settle();
    }

    private void publishReports() {
        settle();
        waiting.forEach(report -> send(sources, report.key(), report));
        waiting.clear();
    }

    /** The outcome comes by the callback, and {@link #settle} waits for it. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private <V> void send(Channel<V> channel, String key, V value) {
        failOnEarlierFailure();
        try {
            producer.send(channel.record(key, value), (metadata, exception) -> failure.compareAndSet(null, exception));
        } catch (KafkaException e) {
            throw new PublishFailed("Can't publish " + key + ": " + e.getMessage(), e);
        }
    }

    private void settle() {
        try {
            producer.flush();
        } catch (KafkaException e) {
            throw new PublishFailed("Interrupted before all was stored", e);
        }
        failOnEarlierFailure();
    }

    private void failOnEarlierFailure() {
        Exception earlier = failure.get();
        if (earlier != null) {
            throw new PublishFailed("Kafka did not store what was read: " + earlier.getMessage(), earlier);
        }
    }

    @Override
    public void close() {
        producer.close(CLOSE_TIMEOUT);
    }
}
