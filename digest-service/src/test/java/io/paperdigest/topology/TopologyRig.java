package io.paperdigest.topology;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.CutRequest;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionRecord;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicChange;
import io.paperdigest.trending.HalfLife;
import io.paperdigest.trending.Weights;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology without a broker, one record at a time. */
final class TopologyRig implements AutoCloseable {

    private final Channels channels = new Channels("", 1);
    private final TopologyTestDriver driver;

    TopologyRig(Path folder) {
        Properties config = new Properties();
        config.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        config.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndContinueExceptionHandler.class);
        config.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, channels.deadLetters.name());
        driver = new TopologyTestDriver(PaperTopology.of(channels, Weights.DEFAULT, TopologyWatch.NONE), config);
    }

    Channels channels() {
        return channels;
    }

    void publish(Listing listing) {
        send(channels.listed, listing.key(), listing);
    }

    <V> void send(Channel<V> channel, @Nullable String key, V value) {
        driver.createInputTopic(channel.name(), new StringSerializer(), channel.valueSerde())
                .pipeInput(key, value);
    }

    /** What is no record of its channel. */
    void sendBytes(Channel<?> channel, String key, byte[] value) {
        driver.createInputTopic(channel.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, value);
    }

    /** What a store got from its channel when it was restored. */
    void restore(String store, String key, byte[] value) {
        driver.<String, byte[]>getKeyValueStore(store).put(key, value);
    }

    void journal(JournalRecord record) {
        send(channels.journal, "", record);
    }

    void define(Topic topic) {
        journal(new TopicChange(topic.id(), topic));
    }

    /** Asks for a cut of a day in its morning. */
    void request(String date, String request) {
        journal(new CutRequest(request, LocalDate.parse(date), Instant.parse(date + "T06:00:00Z"), "UTC"));
    }

    /** The same, and the edition that it closes. */
    Edition edition(String date, String request) {
        request(date, request);
        List<EditionRecord> records = editions();
        return Edition.of((EditionManifest) records.getLast(), records.subList(0, records.size() - 1));
    }

    List<EditionRecord> editions() {
        return output(channels.editions).readValuesToList();
    }

    List<CutAnswer> answers() {
        return output(channels.cuts).readValuesToList();
    }

    /** Cuts the day of a moment at it. */
    void cut(String request, Instant at) {
        cut(request, at, HalfLife.DEFAULT.hours());
    }

    void cut(String request, Instant at, int halfLifeHours) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        send(channels.journal, request, new CutRequest(request, day, at, "UTC", halfLifeHours));
    }

    /** Lets the pause between two steps of a backfill pass. */
    void pass() {
        pass(Backfilling.PAUSE);
    }

    void pass(Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** What came since this was asked last, tombstones left out. */
    <V> List<V> values(Channel<V> channel) {
        return records(channel).stream()
                .map(TestRecord::value)
                .filter(value -> value != null)
                .toList();
    }

    /** What came since this was asked last: the last value of each key, null for a tombstone left out. */
    <V> Map<String, V> view(Channel<V> channel) {
        Map<String, V> view = new HashMap<>();
        for (TestRecord<String, V> record : records(channel)) {
            view.remove(record.key());
            if (record.value() != null) {
                view.put(record.key(), record.value());
            }
        }
        return view;
    }

    <V> List<TestRecord<String, V>> records(Channel<V> channel) {
        return output(channel).readRecordsToList();
    }

    <V> TestOutputTopic<String, V> output(Channel<V> channel) {
        return driver.createOutputTopic(channel.name(), new StringDeserializer(), channel.valueSerde());
    }

    /** The next record as it is. */
    TestRecord<byte[], byte[]> bytes(Channel<?> channel) {
        return driver.createOutputTopic(channel.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecord();
    }

    @Override
    public void close() {
        driver.close();
    }
}
