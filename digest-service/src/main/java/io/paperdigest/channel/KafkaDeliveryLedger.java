package io.paperdigest.channel;

import io.paperdigest.delivery.DeliveryLedger;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Delivery;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;

/**
 * The book of deliveries on the channel {@code deliveries}. One writer at a time, whatever the machine: whoever opens the
 * book takes it from the one before, whose next record is refused, so that no two of them mail the same person.
 */
public final class KafkaDeliveryLedger implements DeliveryLedger, AutoCloseable {

    /** A Kafka that is away must not hold up whoever closes the book. */
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    private final Channels channels;
    private final Producer<String, byte[]> producer;
    private final Consumer<Delivery> recorded;
    private final DeliveryHistory history = new DeliveryHistory();

    /**
     * Takes the book, then reads it.
     *
     * @param recorded is told of every record once it is durable
     */
    public KafkaDeliveryLedger(KafkaClients clients, Channels channels, Consumer<Delivery> recorded) {
        this.channels = channels;
        this.recorded = recorded;
        this.producer = clients.onlyWriter(channels.deliveries.name());
        read(clients);
    }

    private void read(KafkaClients clients) {
        try {
            LostEnd.restore(clients, channels.deliveries, producer);
            try (ChannelReader<Delivery> reader = new ChannelReader<>(clients, channels.deliveries)) {
                reader.readToEnd(history::read);
            }
        } catch (RuntimeException e) {
            producer.close(CLOSE_TIMEOUT);
            throw e;
        }
    }

    /** All deliveries, as they were recorded last. */
    public DeliveryHistory history() {
        return history;
    }

    @Override
    public @Nullable Delivery get(String edition, String subscriber) {
        return history.get(edition, subscriber);
    }

    @Override
    public Collection<Delivery> ofEdition(String edition) {
        return history.ofEdition(edition);
    }

    @Override
    public void record(Delivery delivery) {
        try {
            producer.beginTransaction();
            Future<RecordMetadata> sent = producer.send(channels.deliveries.record(delivery.key(), delivery));
            producer.commitTransaction();
            sent.resultNow();
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new IllegalStateException("Another run is mailing: it goes on where this one stops", e);
        }
        history.keep(delivery);
        recorded.accept(delivery);
    }

    @Override
    public void close() {
        producer.close(CLOSE_TIMEOUT);
    }
}
