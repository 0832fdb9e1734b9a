package io.paperdigest.ingest;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.ingest.publish.KnownPages;
import io.paperdigest.ingest.publish.ListingPublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A service that ingests made-up pages and publishes to nobody. */
abstract class IngestTest {

    static final Instant DAY = Instant.parse("2026-11-21T00:00:00Z");
    static final Instant NEXT_DAY = Instant.parse("2026-11-22T00:00:00Z");
    private static final String ABSTRACT =
            "We count things that nobody has counted before. The counts are surprising, and "
                    + "they grow with the number of things. A simple model explains them within 1\\% on three data sets.";

    final Channels channels = new Channels("", 4);
    KnownPages known = new KnownPages();
    MockProducer<String, byte[]> producer = producer(true);

    @TempDir
    Path folder = Path.of("set by JUnit");

    @BeforeEach
    void start() {
        known = new KnownPages();
    }

    IngestSummary ingest(Path page, Instant read) {
        return ingest(config(), new SourceFile(page.getFileName().toString().substring(0, 1), page, null), read);
    }

    IngestSummary ingest(IngestConfig config, SourceFile file, Instant read) {
        if (producer.closed()) {
            producer = producer(true);
        }
        try (IngestService service = service(config)) {
            return service.ingest(List.of(file), read);
        }
    }

    IngestService service(IngestConfig config) {
        return new IngestService(config, new ListingPublisher(producer, config.channels()), () -> known);
    }

    IngestConfig config() {
        return new IngestConfig(channels, Map.of("bootstrap.servers", "none:1"));
    }

    Path page(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    static String pairs(int from, int to) {
        StringBuilder page = new StringBuilder();
        for (int i = from; i <= to; i++) {
            page.append(i == from ? "" : "\n")
                    .append("Counting things, part ")
                    .append(i)
                    .append('\n')
                    .append(ABSTRACT);
        }
        return page.toString();
    }

    <V> List<V> values(Channel<V> channel) {
        return producer.history().stream()
                .filter(sent -> sent.topic().equals(channel.name()))
                .map(sent -> channel.valueSerde().deserialize(sent.topic(), sent.value()))
                .toList();
    }

    static MockProducer<String, byte[]> producer(boolean completes) {
        return new MockProducer<>(completes, null, new StringSerializer(), new ByteArraySerializer());
    }
}
