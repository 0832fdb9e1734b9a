package io.paperdigest.standalone.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads {@code rankings} as its consumers do, and which listings came when. */
final class RankingArrivals implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Duration WAIT = Duration.ofMillis(20);
    private static final long MILLIS_A_SECOND = 1000;

    private final Channels channels;
    private final Consumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<String, Long> listedMillis = new HashMap<>();
    private final Map<String, Map<Long, Integer>> updates = new HashMap<>();
    private final List<Integer> millis = new ArrayList<>();
    private long countsFromMillis;

    RankingArrivals(Map<String, Object> clients, Channels channels) {
        this.channels = channels;
        Map<String, Object> config = new HashMap<>(clients);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
        this.partitions = Stream.of(channels.listed, channels.rankings)
                .flatMap(RankingArrivals::partitions)
                .toList();
        consumer.assign(partitions);
    }

    private static Stream<TopicPartition> partitions(Channel<?> channel) {
        return IntStream.range(0, channel.partitions()).mapToObj(n -> new TopicPartition(channel.name(), n));
    }

    void seekToEnd() {
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /**
     * What was seen.
     *
     * @param millis of each listing that came to count in a ranking that was written, from its time on papers.listed until
     *     the ranking was read; the others were not among the best
     * @param updates how many rankings were written
     * @param most how often the topic was written that was written most in a second, in that second
     */
    record Seen(List<Integer> millis, int updates, int most) {}

    /**
     * Watches for a time.
     *
     * @param settling for how long nothing counts yet: what is not compiled yet holds everything up
     * @param listed how long listings count that come after that
     * @param more how long to wait for their rankings in the end
     */
    Seen watch(Duration settling, Duration listed, Duration more) {
        long begin = System.nanoTime();
        long end = begin + settling.plus(listed).plus(more).toNanos();
        countsFromMillis = System.currentTimeMillis() + settling.toMillis();
        while (System.nanoTime() < end) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(WAIT)) {
                if (record.topic().equals(channels.listed.name())) {
                    listedMillis.put(record.key(), record.timestamp());
                } else if (record.value() != null) {
                    note(record);
                }
            }
        }
        return new Seen(millis, updates().sum(), updates().max().orElse(0));
    }

    private void note(ConsumerRecord<String, byte[]> record) {
        long now = System.currentTimeMillis();
        if (record.timestamp() >= countsFromMillis) {
            updates.computeIfAbsent(record.key(), topic -> new HashMap<>())
                    .merge(record.timestamp() / MILLIS_A_SECOND, 1, Integer::sum);
        }
        newest(record.value()).stream()
                .flatMapToLong(OptionalLong::stream)
                .filter(listedAt -> listedAt >= countsFromMillis)
                .forEach(listedAt -> millis.add((int) (now - listedAt)));
    }

    /**
     * For each place, when the last of its listings came that had not been seen in a ranking: the one that brought it in,
     * and earlier ones of the paper with it. Of a ranking nothing else is read: it has thirty papers, and one is new.
     */
    private List<OptionalLong> newest(byte[] ranking) {
        List<OptionalLong> newest = new ArrayList<>();
        OptionalLong last = OptionalLong.empty();
        try (JsonParser json = JSON.createParser(ranking)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals("paper")) {
                    newest.add(last);
                    last = OptionalLong.empty();
                } else if (token == JsonToken.VALUE_STRING && "listing".equals(json.currentName())) {
                    Long at = listedMillis.remove(json.getText());
                    if (at != null) {
                        last = OptionalLong.of(Math.max(at, last.orElse(at)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        newest.add(last);
        return newest;
    }

    private IntStream updates() {
        return updates.values().stream()
                .flatMap(seconds -> seconds.values().stream())
                .mapToInt(Integer::intValue);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
