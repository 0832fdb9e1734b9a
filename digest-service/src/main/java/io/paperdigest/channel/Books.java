package io.paperdigest.channel;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Subscription;
import io.paperdigest.events.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the channels hold besides papers: catalogue, subscriptions, editions, deliveries. Needs no running topology. */
public final class Books implements AutoCloseable {

    private final Clients clients;
    private final Channels channels;
    private final ChannelWriter writer;

    public Books(Clients clients, Channels channels) {
        this.clients = clients;
        this.channels = channels;
        this.writer = new ChannelWriter(clients);
    }

    /** The catalogue as it stands, by id. */
    public Map<String, Topic> topics() {
        return ChannelReader.snapshot(clients, channels.topics);
    }

    /** Makes the catalogue what it should be, from this place in the journal on; returns how many topics changed. */
    public int catalogue(List<Topic> topics) {
        return journal().catalogue(topics);
    }

    /** Where catalogue changes and cuts are written. */
    public Journal journal() {
        return new Journal(clients, channels, writer);
    }

    /** Who follows what, by id. */
    public Map<String, Subscription> subscriptions() {
        return ChannelReader.snapshot(clients, channels.subscriptions);
    }

    /** Keeps a subscription; durable when it returns. */
    public void subscribe(Subscription subscription) {
        writer.write(channels.subscriptions, subscription.id(), subscription);
    }

    /** Ends a subscription; durable when it returns. */
    public void unsubscribe(Subscription subscription) {
        writer.write(channels.subscriptions, subscription.id(), null);
    }

    /** Takes the book of deliveries from whoever has it; close it. */
    public KafkaDeliveryLedger deliveries() {
        return new KafkaDeliveryLedger(clients, channels);
    }

    /** The edition that was closed last; empty before the first. */
    public Optional<Edition> latestEdition() {
        try (EditionReader reader = new EditionReader(clients, channels)) {
            return reader.latest();
        }
    }

    /** Waits for a closed edition. */
    public Edition edition(String id, Patience patience) {
        try (EditionReader reader = new EditionReader(clients, channels)) {
            return reader.await(id, patience);
        }
    }

    /** Also when this thread is interrupted, which would end the wait for the writer's thread at once. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        try {
            writer.close();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
