package io.paperdigest.topology;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.CutRequest;
import io.paperdigest.events.Listing;
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
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The topology without a broker, one record at a time. */
final class TopologyRig implements AutoCloseable {

    private final Channels channels = new Channels("", 1);
    private final TopologyTestDriver driver;

    TopologyRig(Path folder) {
        Properties config = new Properties();
        config.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        driver = new TopologyTestDriver(PaperTopology.of(channels, Weights.DEFAULT, TopologyWatch.NONE), config);
    }

    Channels channels() {
        return channels;
    }

    void publish(Listing listing) {
        send(channels.listed, listing.key(), listing);
    }

    <V> void send(Channel<V> channel, String key, V value) {
        driver.createInputTopic(channel.name(), new StringSerializer(), channel.valueSerde())
                .pipeInput(key, value);
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
        return driver.createOutputTopic(channel.name(), new StringDeserializer(), channel.valueSerde())
                .readRecordsToList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
