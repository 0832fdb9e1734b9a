package io.paperdigest.channel;

import io.paperdigest.delivery.DeliveryLedger;
import io.paperdigest.edition.EditionId;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Delivery;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

    /** What may have reached its reader. */
    private static final Set<Delivery.State> SHOWN =
            EnumSet.of(Delivery.State.ACCEPTED, Delivery.State.UNCERTAIN, Delivery.State.ATTEMPTED);

    /** A Kafka that is away must not hold up whoever closes the book. */
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    private final Channels channels;
    private final Producer<String, byte[]> producer;
    private final Map<String, Delivery> deliveries;
    private final Consumer<Delivery> recorded;

    /**
     * Takes the book, then reads it.
     *
     * @param recorded is told of every record once it is durable
     */
    public KafkaDeliveryLedger(KafkaClients clients, Channels channels, Consumer<Delivery> recorded) {
        this.channels = channels;
        this.recorded = recorded;
        this.producer = clients.onlyWriter(channels.deliveries.name());
        this.deliveries = read(clients);
    }

    private Map<String, Delivery> read(KafkaClients clients) {
        try {
            LostEnd.restore(clients, channels.deliveries, producer);
            return ChannelReader.snapshot(clients, channels.deliveries);
        } catch (RuntimeException e) {
            producer.close(CLOSE_TIMEOUT);
            throw e;
        }
    }

    @Override
    public @Nullable Delivery get(String edition, String subscriber) {
        return deliveries.get(edition + "/" + subscriber);
    }

    @Override
    public Collection<Delivery> ofEdition(String edition) {
        return deliveries.values().stream()
                .filter(delivery -> delivery.edition().equals(edition))
                .toList();
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
        deliveries.put(delivery.key(), delivery);
        recorded.accept(delivery);
    }

    /**
     * The papers that a subscriber was shown before this edition's digest: in earlier editions, and in later ones that
     * went out first because this day was cut after them.
     */
    public Set<String> papersShownBefore(EditionId edition, String subscriber) {
        return papersShownBefore(edition, subscriber, other -> true);
    }

    /** The same without editions of the same day. */
    public Set<String> papersShownBeforeDayOf(EditionId edition, String subscriber) {
        return papersShownBefore(edition, subscriber, other -> !other.date().equals(edition.date()));
    }

    private Set<String> papersShownBefore(EditionId edition, String subscriber, Predicate<EditionId> counts) {
        Delivery own = get(edition.toString(), subscriber);
        Instant sent = own == null ? Instant.MAX : own.at();
        Set<String> papers = new TreeSet<>();
        for (Delivery delivery : deliveries.values()) {
            if (delivery.subscriber().equals(subscriber) && wasShown(delivery)) {
                EditionId other = EditionId.parse(delivery.edition());
                boolean before = other.compareTo(edition) < 0 || delivery.at().isBefore(sent);
                if (before && counts.test(other)) {
                    papers.addAll(delivery.papers());
                }
            }
        }
        return papers;
    }

    @Override
    public void close() {
        producer.close(CLOSE_TIMEOUT);
    }

    /** Whether anything was ever handed to a mail server. */
    public boolean anyAttempted() {
        return deliveries.values().stream().anyMatch(delivery -> delivery.attempts() > 0);
    }

    /** A digest for everyone is shown by being written to disk, any other by being mailed. */
    private static boolean wasShown(Delivery delivery) {
        return delivery.subscriber().equals(Delivery.EVERYONE) || SHOWN.contains(delivery.state());
    }
}
