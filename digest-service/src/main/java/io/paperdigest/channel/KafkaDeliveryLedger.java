package io.paperdigest.channel;

import io.paperdigest.delivery.DeliveryLedger;
import io.paperdigest.edition.EditionId;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Delivery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The book of deliveries on the channel {@code deliveries}. Reads it once; one writer at a time. */
public final class KafkaDeliveryLedger implements DeliveryLedger {

    /** What may have reached its reader. */
    private static final Set<Delivery.State> SHOWN =
            EnumSet.of(Delivery.State.ACCEPTED, Delivery.State.UNCERTAIN, Delivery.State.ATTEMPTED);

    private final Channels channels;
    private final ChannelWriter writer;
    private final Map<String, Delivery> deliveries;

    public KafkaDeliveryLedger(Clients clients, Channels channels, ChannelWriter writer) {
        this.channels = channels;
        this.writer = writer;
        this.deliveries = ChannelReader.snapshot(clients, channels.deliveries);
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
        writer.write(channels.deliveries, delivery.key(), delivery);
        deliveries.put(delivery.key(), delivery);
    }

    /** The papers that a subscriber was shown in editions before this one. */
    public Set<String> papersShownBefore(EditionId edition, String subscriber) {
        Set<String> papers = new TreeSet<>();
        deliveries.values().stream()
                .filter(delivery -> delivery.subscriber().equals(subscriber) && wasShown(delivery))
                .filter(delivery -> EditionId.parse(delivery.edition()).compareTo(edition) < 0)
                .forEach(delivery -> papers.addAll(delivery.papers()));
        return papers;
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
