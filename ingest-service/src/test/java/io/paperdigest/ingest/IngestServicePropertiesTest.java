package io.paperdigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Rejection;
import io.paperdigest.events.SourceReport;
import io.paperdigest.ingest.publish.KnownPages;
import io.paperdigest.ingest.publish.ListingPublisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Nothing lost: whatever the page, its entries are listings or rejections, or it is refused with one reason. */
class IngestServicePropertiesTest {

    private static final Instant READ = Instant.parse("2026-11-21T00:00:00Z");
    private static final String PAIR =
            "A title\nWe show a thing. It works on two sets of data, and {0.91 pm 0.5} is what it gets.\n";
    private static final String PAPER = "{\"paper\":{\"title\":\"A title\",\"summary\":\"We show it.\"}},";

    private final Channels channels = new Channels("", 1);

    @Provide
    Arbitrary<byte[]> pages() {
        Arbitrary<String> text = Arbitraries.of(PAIR, PAIR, "A lone title\n", "A sentence. Another one, too.\n", "\n")
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("", lines));
        Arbitrary<String> json = Arbitraries.of(
                        PAPER, PAPER, "{},", "7,", "\"{'title': 'T', 'summary': 'S'}\",", "{\"a\":[")
                .list()
                .ofMaxSize(8)
                .map(items -> "[" + String.join("", items) + "{\"title\":\"Last\",\"summary\":\"S\"}]");
        Arbitrary<byte[]> good = Arbitraries.oneOf(text, json).map(page -> page.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> cut = good.flatMap(
                page -> Arbitraries.integers().between(0, page.length).map(end -> Arrays.copyOf(page, end)));
        return Arbitraries.oneOf(
                good, cut, Arbitraries.bytes().array(byte[].class).ofMaxSize(200));
    }

    @Property(tries = 1000)
    void losesNothing(@ForAll("pages") byte[] page) throws IOException {
        Path file = Files.createTempFile("page", ".txt");
        MockProducer<String, byte[]> producer =
                new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
        try {
            Files.write(file, page);
            read(file, producer);
        } finally {
            Files.delete(file);
        }

        SourceReport report = values(producer, channels.sources).getFirst();
        List<Listing> listings = values(producer, channels.listed);
        List<Rejection> rejections = values(producer, channels.rejected);
        assertThat(report.listings() + report.rejected()).isEqualTo(report.entries());
        assertThat(listings).hasSize(report.listings());
        assertThat(listings).allMatch(listing -> listing.held() == (report.status() == SourceReport.Status.HELD));
        boolean refused = report.entries() == 0 && report.status() == SourceReport.Status.HELD;
        assertThat(rejections).hasSize(refused ? 1 : report.rejected());
        assertThat(producer.history().stream().map(sent -> sent.topic() + sent.key()))
                .doesNotHaveDuplicates();
    }

    private void read(Path file, MockProducer<String, byte[]> producer) {
        IngestConfig config = new IngestConfig(channels, Map.of("bootstrap.servers", "none:1"));
        try (IngestService service =
                new IngestService(config, new ListingPublisher(producer, config.channels()), KnownPages::new)) {
            service.ingest(List.of(new SourceFile("a", file, null)), READ);
        }
    }

    private static <V> List<V> values(MockProducer<String, byte[]> producer, Channel<V> channel) {
        return producer.history().stream()
                .filter(sent -> sent.topic().equals(channel.name()))
                .map(sent -> channel.valueSerde().deserialize(sent.topic(), sent.value()))
                .toList();
    }
}
