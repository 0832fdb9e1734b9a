package io.paperdigest.channel;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.Channels;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.MatchedCatalogue;
import io.paperdigest.events.Ranking;
import io.paperdigest.events.Subscription;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;

/** What the channels hold besides papers: catalogue, subscriptions, editions, deliveries. Needs no running topology. */
public final class Books implements AutoCloseable {

    private final KafkaClients clients;
    private final Channels channels;
    private final ChannelWriter writer;

    public Books(KafkaClients clients, Channels channels) {
        this.clients = clients;
        this.channels = channels;
        this.writer = new ChannelWriter(clients);
    }

    /** The catalogue as it stands, by id. */
    public Map<String, Topic> topics() {
        return ChannelReader.snapshot(clients, channels.topics);
    }

    /** The live rankings as they stand, by topic. */
    public Map<String, Ranking> rankings() {
        return ChannelReader.snapshot(clients, channels.rankings);
    }

    /** Brings a catalogue: from this place in the journal on it holds whole, in place of the one before. */
    public void catalogue(List<Topic> topics) {
        journal().catalogue(topics);
    }

    /**
     * Waits until all papers of the window are matched by a version of the catalogue or a later one.
     *
     * @param catalogue as the answer to a request to change it says
     */
    public void awaitMatched(int catalogue, Patience patience) {
        Map<String, MatchedCatalogue> partitions = new HashMap<>();
        try (ChannelReader<MatchedCatalogue> reader = new ChannelReader<>(clients, channels.matchedCatalogue)) {
            while (!isMatched(catalogue, partitions.values())) {
                patience.check("the papers to be matched by version " + catalogue + " of the catalogue");
                reader.poll().forEach(read -> ChannelReader.keep(partitions, read.key(), read.value()));
            }
        }
    }

    private static boolean isMatched(int catalogue, Collection<MatchedCatalogue> partitions) {
        int all =
                partitions.stream().mapToInt(MatchedCatalogue::partitions).max().orElse(Integer.MAX_VALUE);
        return partitions.stream()
                        .filter(partition -> partition.catalogue() >= catalogue)
                        .count()
                >= all;
    }

    /** How many papers match each of these topics, by all that the topology has said by now. */
    public Map<String, Integer> matching(Set<String> topics) {
        Map<String, Integer> counts = new TreeMap<>();
        topics.forEach(topic -> counts.put(topic, 0));
        Map<String, TopicMatch> matches = new HashMap<>();
        try (Admin admin = clients.admin();
                ChannelReader<TopicMatch> reader = new ChannelReader<>(clients, channels.byTopic)) {
            reader.readSettled(admin, (key, match) -> {
                if (match == null || topics.contains(match.topic())) {
                    ChannelReader.keep(matches, key, match);
                }
            });
        }
        matches.values().forEach(match -> counts.merge(match.topic(), 1, Integer::sum));
        return counts;
    }

    /** Where catalogue changes and cuts are written. */
    public Journal journal() {
        return new Journal(clients, channels, writer);
    }

    /** Who follows what, by id. */
    public Map<String, Subscription> subscriptions() {
        return ChannelReader.snapshot(clients, channels.subscriptions);
    }

    /** Who follows what, to be asked often; close it. */
    public Subscribers subscribers() {
        return new Subscribers(clients, channels);
    }

    /** Keeps a subscription; durable when it returns. */
    public void subscribe(Subscription subscription) {
        writer.write(channels.subscriptions, subscription.id(), subscription);
    }

    /** Ends a subscription; durable when it returns. */
    public void unsubscribe(Subscription subscription) {
        writer.write(channels.subscriptions, subscription.id(), null);
    }

    /**
     * Takes the book of deliveries from whoever has it; close it.
     *
     * @param recorded is told of every record once it is durable
     */
    public KafkaDeliveryLedger deliveries(Consumer<Delivery> recorded) {
        return new KafkaDeliveryLedger(clients, channels, recorded);
    }

    /** Reads editions as they are closed; close it. */
    public EditionReader editions() {
        return new EditionReader(clients, channels);
    }

    /** Reads the answers to requests to cut; close it. */
    public ChannelReader<CutAnswer> answers() {
        return new ChannelReader<>(clients, channels.cuts);
    }

    /** When the first record was written to the journal; empty before. */
    public Optional<Instant> founded() {
        try (ChannelReader<JournalRecord> reader = new ChannelReader<>(clients, channels.journal)) {
            return reader.firstWritten();
        }
    }

    /** The edition that was closed last; empty before the first. */
    public Optional<Edition> latestEdition() {
        return LastEdition.read(clients, channels, LastEdition.USUAL);
    }

    /**
     * The editions that are closed, of which one is read.
     *
     * @param wanted its id
     */
    public Editions editions(String wanted) {
        try (EditionReader reader = new EditionReader(clients, channels)) {
            return reader.all(wanted);
        }
    }

    /** Which papers turned out to be another one, and all others, as they stand now. */
    public Identities identities() {
        return Identities.read(clients, channels);
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
