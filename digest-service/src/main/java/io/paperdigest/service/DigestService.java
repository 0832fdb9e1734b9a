package io.paperdigest.service;

import io.paperdigest.channel.ChannelReader;
import io.paperdigest.channel.ChannelWriter;
import io.paperdigest.channel.Clients;
import io.paperdigest.channel.Drain;
import io.paperdigest.channel.EditionReader;
import io.paperdigest.channel.Journal;
import io.paperdigest.channel.KafkaDeliveryLedger;
import io.paperdigest.channel.Patience;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.Channels;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.CutRequest;
import io.paperdigest.events.Subscription;
import io.paperdigest.events.Topic;
import io.paperdigest.topology.PaperTopology;
import io.paperdigest.topology.RunningTopology;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** The digest service: the topology, and what is asked of it. Channels must exist before it starts. */
public final class DigestService implements AutoCloseable {

    private final DigestConfig config;
    private final InstantSource clock;
    private final Clients clients;
    private final ChannelWriter writer;
    private final Journal journal;
    private final RunningTopology topology;

    public DigestService(DigestConfig config, InstantSource clock) {
        this.config = config;
        this.clock = clock;
        this.clients = new Clients(config.clients());
        this.writer = new ChannelWriter(clients);
        this.journal = new Journal(clients, config.channels(), writer);
        this.topology =
                new RunningTopology(PaperTopology.of(config.channels(), config.weights()), StreamsSettings.of(config));
    }

    /** Creates the channels that are missing. */
    public void createChannels() {
        clients.createChannels(config.channels());
    }

    /** Starts the topology; returns before it runs. */
    public void start() {
        topology.start();
    }

    /** Waits until the topology runs; throws with the reason when it died instead. */
    public void awaitRunning() throws InterruptedException {
        topology.awaitRunning();
    }

    /** Waits until the topology ends; throws with the reason when it died. */
    public void awaitEnd() throws InterruptedException {
        topology.awaitEnd();
    }

    /** Makes the catalogue what it should be, from this place in the journal on; returns how many topics changed. */
    public int catalogue(List<Topic> topics) {
        return journal.catalogue(topics);
    }

    /** Waits until everything published so far stands in the journal. */
    public void awaitDrained() {
        Channels channels = config.channels();
        new Drain(clients, config.applicationId(), List.of(channels.listed, channels.sources)).await(patience());
    }

    /** Asks for a cut and waits for the answer. */
    public CutAnswer cut(CutRequest request) {
        return journal.cut(request, patience());
    }

    /** Waits for a closed edition. */
    public Edition edition(String id) {
        try (EditionReader reader = new EditionReader(clients, config.channels())) {
            return reader.await(id, patience());
        }
    }

    /** The catalogue as it stands, by id. */
    public Map<String, Topic> topics() {
        return ChannelReader.snapshot(clients, config.channels().topics);
    }

    /** Who follows what, by id. */
    public Map<String, Subscription> subscriptions() {
        return ChannelReader.snapshot(clients, config.channels().subscriptions);
    }

    /** Keeps a subscription; durable when it returns. */
    public void subscribe(Subscription subscription) {
        writer.write(config.channels().subscriptions, subscription.id(), subscription);
    }

    /** Ends a subscription; durable when it returns. */
    public void unsubscribe(Subscription subscription) {
        writer.write(config.channels().subscriptions, subscription.id(), null);
    }

    /** Opens the book of deliveries. */
    public KafkaDeliveryLedger deliveries() {
        return new KafkaDeliveryLedger(clients, config.channels(), writer);
    }

    private Patience patience() {
        return new Patience(clock, config.patience(), topology::death);
    }

    @Override
    public void close() {
        topology.close();
        writer.close();
    }
}
