package io.paperdigest.ingest.publish;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Rejection;
import io.paperdigest.events.SourceReport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * Publishes listings and rejections, and a page's report once all of them are stored: a page without a report was not
 * published whole, and is published again. A listing always has the same key and value, so that changes nothing.
 */
public final class ListingPublisher implements AutoCloseable {

    private static final int MOST_WAITING = 32;
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);
    private static final Header JSON = header("content-type", "application/json");

    private final Producer<String, byte[]> producer;
    private final Out<Listing> listed;
    private final Out<Rejection> rejected;
    private final Out<SourceReport> sources;
    private final List<SourceReport> waiting = new ArrayList<>();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** A channel to write to, and what its records say of themselves. */
    private record Out<V>(Channel<V> channel, List<Header> headers) {
        static <V> Out<V> to(Channel<V> channel, String schema) {
            return new Out<>(channel, List.of(JSON, header("schema", schema)));
        }
    }

    /** Connects with a producer of its own. */
    public static ListingPublisher connect(Map<String, Object> client, Channels channels) {
        return new ListingPublisher(Clients.producer(client), channels);
    }

    /**
     * On another producer, for tests.
     *
     * @param producer idempotent; closed with this publisher
     */
    public ListingPublisher(Producer<String, byte[]> producer, Channels channels) {
        this.producer = producer;
        this.listed = Out.to(channels.listed, "listing/1");
        this.rejected = Out.to(channels.rejected, "rejection/1");
        this.sources = Out.to(channels.sources, "source-report/1");
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
    private <V> void send(Out<V> out, String key, V value) {
        failOnEarlierFailure();
        try {
            byte[] bytes = out.channel().valueSerde().serialize(out.channel().name(), value);
            var record = new ProducerRecord<>(out.channel().name(), null, null, key, bytes, out.headers());
            producer.send(record, (metadata, exception) -> failure.compareAndSet(null, exception));
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

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close(CLOSE_TIMEOUT);
    }
}
