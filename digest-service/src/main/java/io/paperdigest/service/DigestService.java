package io.paperdigest.service;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.paperdigest.channel.Backlog;
import io.paperdigest.channel.Books;
import io.paperdigest.channel.ChannelReader;
import io.paperdigest.channel.Drain;
import io.paperdigest.channel.EditionReader;
import io.paperdigest.channel.Patience;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.CutRequest;
import io.paperdigest.events.TopicAnswer;
import io.paperdigest.events.TopicRequest;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.topology.RunningTopology;
import io.paperdigest.topology.TopologyWatch;
import io.paperdigest.topology.UnsaidTopics;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The digest service: the topology, and what is asked of it. */
public final class DigestService implements AutoCloseable {

    private final DigestConfig config;
    private final InstantSource clock;
    private final KafkaClients clients;
    private final Books books;
    private final RunningTopology topology;

    /** Its channels must exist. Asks Kafka how many brokers there are, to have changelogs replicated. Nobody watches. */
    public DigestService(DigestConfig config, InstantSource clock) {
        this(config, clock, TopologyWatch.NONE);
    }

    /**
     * Its channels must exist. Asks Kafka how many brokers there are, to have changelogs replicated.
     *
     * @param watch is told what the topology does
     */
    public DigestService(DigestConfig config, InstantSource clock, TopologyWatch watch) {
        this.config = config;
        this.clock = clock;
        this.clients = new KafkaClients(config.clients());
        this.books = new Books(clients, config.channels());
        this.topology =
                new RunningTopology(config.channels(), config.weights(), config.topology(clients.replication()), watch);
    }

    /** Starts the topology; returns before it runs. */
    public void start() {
        topology.start();
    }

    /**
     * Stops the topology when Kafka lost the end of a transaction: then it {@link #wantsAnother}. To be called now and then.
     *
     * @throws org.apache.kafka.common.KafkaException when Kafka is away, or refuses to say
     */
    public void stopWhenHanging() {
        topology.stopWhenHanging();
    }

    /** Whether it stopped in good order, for another one to be started at once: that one ends what this one waited for. */
    public boolean wantsAnother() {
        return topology.wantsAnother();
    }

    /** Whether it stops, or has stopped, to be followed by another one. */
    public boolean isMending() {
        return topology.isMending();
    }

    /** Waits until the topology runs; throws with the reason when it died instead. */
    public void awaitRunning() throws InterruptedException {
        topology.awaitRunning();
    }

    /** Waits until the topology ends; throws with the reason when it died. */
    public void awaitEnd() throws InterruptedException {
        topology.awaitEnd();
    }

    /** Why the topology does not run, for people; empty while it does. */
    public Optional<String> problem() {
        return topology.problem();
    }

    /** Why the topology died, once it has. */
    public Optional<Throwable> death() {
        return topology.death();
    }

    /** What the topology and its Kafka clients count themselves. */
    public MeterBinder meters() {
        return topology.meters();
    }

    /** Waits until everything published so far stands in the journal. */
    public void awaitDrained() {
        Channels channels = config.channels();
        drain(List.of(channels.listed, channels.sources), patience());
    }

    /**
     * Waits until the live rankings are those of everything that stands in the journal now. What a step has taken in it has
     * said, or has written down in the same transaction that it will; so this goes from step to step.
     */
    public void awaitRanked() {
        Channels channels = config.channels();
        Patience patience = patience();
        drain(List.of(channels.journal), patience);
        drain(List.of(channels.resolved), patience);
        awaitSaid(UnsaidTopics.ofLocalRankings(config.applicationId()), channels.resolved, patience);
        drain(List.of(channels.localRankings), patience);
        awaitSaid(UnsaidTopics.ofRankings(config.applicationId()), channels.localRankings, patience);
        ChannelReader.awaitSettled(clients, channels.rankings);
    }

    private void drain(List<Channel<?>> inputs, Patience patience) {
        new Drain(clients, config.applicationId(), inputs).await(patience);
    }

    /** @param input of the step that says it: its stores have as many partitions */
    private void awaitSaid(String unsaid, Channel<?> input, Patience patience) {
        new Backlog(clients, unsaid, input.partitions()).await("the live rankings to be written", patience);
    }

    /** Asks for a cut and waits for the answer. */
    public CutAnswer cut(CutRequest request) {
        return books.journal().cut(request, patience());
    }

    /** Asks for a change of the catalogue and waits for the answer. */
    public TopicAnswer ask(TopicRequest request) {
        return books.journal().ask(request, patience());
    }

    /** Waits until all papers of the window are matched by a version of the catalogue or a later one. */
    public void awaitMatched(int catalogue) {
        books.awaitMatched(catalogue, patience());
    }

    /** Waits for a closed edition. */
    public Edition edition(String id) {
        return books.edition(id, patience());
    }

    /** The same, with a reader that goes on from where it was: for many editions, one after the other. */
    public Edition edition(String id, EditionReader reader) {
        return reader.await(id, patience());
    }

    /** Catalogue, subscriptions, editions and deliveries. */
    public Books books() {
        return books;
    }

    private Patience patience() {
        return new Patience(clock, config.patience(), topology::death);
    }

    @Override
    public void close() {
        try (books) {
            topology.close();
        }
    }
}
