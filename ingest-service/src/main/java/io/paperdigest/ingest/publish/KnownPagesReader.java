package io.paperdigest.ingest.publish;

import io.paperdigest.events.Channel;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.SourceReport;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the {@code sources} channel from its beginning to the end it has now. */
public final class KnownPagesReader {

    private static final Logger LOG = LoggerFactory.getLogger(KnownPagesReader.class);
    private static final Duration POLL = Duration.ofMillis(200);

    /** So many polls in a row without progress mean that the broker is away. */
    private static final int PATIENCE = 150;

    private KnownPagesReader() {}

    /**
     * Reads all reports.
     *
     * @throws PublishFailed when the channel does not exist or its end can't be reached
     */
    public static KnownPages read(KafkaClients clients, Channel<SourceReport> sources) {
        try (Consumer<String, byte[]> consumer = clients.reader()) {
            return read(consumer, sources);
        } catch (KafkaException e) {
            throw new PublishFailed("Can't connect: " + e.getMessage(), e);
        }
    }

    /**
     * Reads all reports.
     *
     * @param consumer of committed records, without a group
     * @throws PublishFailed when the channel does not exist or its end can't be reached
     */
    static KnownPages read(Consumer<String, byte[]> consumer, Channel<SourceReport> sources) {
        try {
            List<TopicPartition> partitions = partitions(consumer, sources);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readTo(consumer.endOffsets(partitions), consumer, sources.valueSerde());
        } catch (KafkaException e) {
            throw new PublishFailed("Can't read " + sources.name() + ": " + e.getMessage(), e);
        }
    }

    private static List<TopicPartition> partitions(Consumer<String, byte[]> consumer, Channel<SourceReport> sources) {
        List<PartitionInfo> infos = consumer.partitionsFor(sources.name());
        if (infos == null || infos.isEmpty()) {
            throw new KafkaException("there is no such channel");
        }
        return infos.stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static KnownPages readTo(
            Map<TopicPartition, Long> ends, Consumer<String, byte[]> consumer, JsonSerde<SourceReport> serde) {
        KnownPages known = new KnownPages();
        int idle = 0;
        while (!reached(ends, consumer)) {
            int read = 0;
            for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                add(known, message, serde);
                read++;
            }
            idle = read == 0 ? idle + 1 : 0;
            if (idle > PATIENCE) {
                throw new KafkaException("its end was not reached in "
                        + POLL.multipliedBy(PATIENCE).toSeconds() + " s");
            }
        }
        return known;
    }

    private static boolean reached(Map<TopicPartition, Long> ends, Consumer<String, byte[]> consumer) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** A report that can't be read is no reason not to read pages: its page counts as unknown, and is read again. */
    private static void add(KnownPages known, ConsumerRecord<String, byte[]> message, JsonSerde<SourceReport> serde) {
        try {
            SourceReport report = serde.deserialize(message.topic(), message.value());
            if (report != null) {
                known.add(report);
            }
        } catch (SerializationException e) {
            LOG.atWarn()
                    .addKeyValue("channel", message.topic())
                    .addKeyValue("offset", message.offset())
                    .addKeyValue("reason", e.getMessage())
                    .log("Unreadable source report passed over");
        }
    }
}
