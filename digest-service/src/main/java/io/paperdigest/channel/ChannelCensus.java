package io.paperdigest.channel;

import static java.util.Objects.requireNonNull;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.runtime.kafka.KafkaAnswers;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Looks at the channels as they are on a Kafka, and changes nothing. */
public final class ChannelCensus {

    /** Up to so many are counted one by one, which takes about a second. */
    private static final long COUNTABLE = 100_000;

    private static final Duration POLL = Duration.ofMillis(50);

    /** So many polls in a row without a record, half a minute, mean that the broker is away. */
    private static final int MOST_IDLE_POLLS = 600;

    private final KafkaClients clients;

    public ChannelCensus(KafkaClients clients) {
        this.clients = clients;
    }

    /** As it is where there is no Kafka yet. */
    public static List<ChannelState> beforeAll(Channels channels) {
        return channels.all().stream().<ChannelState>map(ChannelState::absent).toList();
    }

    /**
     * Every channel, in the order of the data's way.
     *
     * @throws KafkaException when Kafka can't be reached
     */
    public List<ChannelState> of(Channels channels) {
        try (Admin admin = clients.admin();
                Consumer<String, byte[]> reader = clients.reader()) {
            Set<String> present = KafkaAnswers.await(admin.listTopics().names());
            List<String> names = channels.all().stream()
                    .map(Channel::name)
                    .filter(present::contains)
                    .toList();
            Map<String, TopicDescription> topics =
                    KafkaAnswers.await(admin.describeTopics(names).allTopicNames());
            Map<ConfigResource, Config> settings = KafkaAnswers.await(admin.describeConfigs(
                            names.stream().map(ChannelCensus::resource).toList())
                    .all());
            return channels.all().stream()
                    .map(channel -> present.contains(channel.name())
                            ? state(channel, requireNonNull(topics.get(channel.name())), settings, reader)
                            : ChannelState.absent(channel))
                    .toList();
        }
    }

    private static ConfigResource resource(String name) {
        return new ConfigResource(ConfigResource.Type.TOPIC, name);
    }

    private static ChannelState state(
            Channel<?> channel,
            TopicDescription topic,
            Map<ConfigResource, Config> settings,
            Consumer<String, byte[]> reader) {
        List<TopicPartition> partitions = topic.partitions().stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
        Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
        long most = sum(ends) - sum(reader.beginningOffsets(partitions));
        boolean countable = most <= COUNTABLE;
        return new ChannelState(
                channel,
                true,
                partitions.size(),
                topic.partitions().getFirst().replicas().size(),
                kept(requireNonNull(settings.get(resource(topic.name())))),
                countable ? count(reader, ends) : most,
                countable);
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Offsets alone count too much: the marks of transactions and what was compacted have some too. */
    private static long count(Consumer<String, byte[]> reader, Map<TopicPartition, Long> ends) {
        reader.assign(ends.keySet());
        reader.seekToBeginning(ends.keySet());
        long records = 0;
        int idle = 0;
        while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
            int some = reader.poll(POLL).count();
            records += some;
            idle = some == 0 ? idle + 1 : 0;
            if (idle > MOST_IDLE_POLLS) {
                throw new KafkaException("The end of " + ends.keySet() + " was not reached: is Kafka away?");
            }
        }
        return records;
    }

    private static String kept(Config settings) {
        if (settings.get(TopicConfig.CLEANUP_POLICY_CONFIG).value().contains(TopicConfig.CLEANUP_POLICY_COMPACT)) {
            return "last of each key";
        }
        long millis =
                Long.parseLong(settings.get(TopicConfig.RETENTION_MS_CONFIG).value());
        return millis < 0 ? "for ever" : words(Duration.ofMillis(millis));
    }

    private static String words(Duration time) {
        if (time.toDays() > 0) {
            return time.toDays() + (time.toDays() == 1 ? " day" : " days");
        }
        return time.toHours() > 0 ? time.toHours() + " h" : time.toSeconds() + " s";
    }
}
