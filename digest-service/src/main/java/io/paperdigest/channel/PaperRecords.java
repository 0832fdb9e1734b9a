package io.paperdigest.channel;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Channels;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.SignedListing;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;

/** What an operator looks at to decide which listings are the same paper. Needs no running topology. */
public final class PaperRecords {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final KafkaClients clients;
    private final Channels channels;

    public PaperRecords(KafkaClients clients, Channels channels) {
        this.clients = clients;
        this.channels = channels;
    }

    /**
     * Hands on what stands behind the paper ids: every record there is, of one id in their order; there may be several. All
     * that the topology has said by now is there.
     */
    public void papers(Consumer<Canonical> each) {
        try (Admin admin = clients.admin();
                ChannelReader<Canonical> reader = new ChannelReader<>(clients, channels.canonical)) {
            reader.readSettled(admin, (id, record) -> {
                if (record != null) {
                    each.accept(record);
                }
            });
        }
    }

    /** Hands on every listing in the journal, in its order; some more than once. */
    public void listings(Consumer<SignedListing> each) {
        try (ChannelReader<?> reader = new ChannelReader<>(clients, channels.journal)) {
            reader.readToEnd((key, record) -> {
                if (record instanceof SignedListing listing) {
                    each.accept(listing);
                }
            });
        }
    }

    /** The decisions that hold, in the order in which they were taken. */
    public List<IdentityDecision> decisions() {
        Map<String, IdentityDecision> holding = new LinkedHashMap<>();
        try (ChannelReader<IdentityDecision> reader = new ChannelReader<>(clients, channels.decisions)) {
            reader.readToEnd((id, decision) -> {
                holding.remove(id);
                if (decision != null) {
                    holding.put(id, decision);
                }
            });
        }
        return List.copyOf(holding.values());
    }

    /**
     * Whether the decisions that hold are, within some seconds, as they should be: whoever works on the journal has done it.
     *
     * @param settled whether they are
     * @param tries how often to look, ten times a second at most
     */
    public boolean settle(Predicate<List<IdentityDecision>> settled, int tries) {
        for (int tried = 0; tried < tries; tried++) {
            if (settled.test(decisions())) {
                return true;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return false;
    }

    /**
     * Waits until the decisions that hold are as they should be.
     *
     * @param settled whether they are
     */
    public void await(Predicate<List<IdentityDecision>> settled, Patience patience) {
        while (!settled.test(decisions())) {
            patience.check("the decision to be worked off");
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
