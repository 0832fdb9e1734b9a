package io.paperdigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.JsonSerde;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each golden page, made up by us, becomes: see the JSON beside it. Run with {@code -Dgolden.update=true} to write
 * it anew after a change that is meant, and read the difference.
 */
class GoldenPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Instant READ = Instant.parse("2026-11-21T00:00:00Z");

    private final Channels channels = new Channels("", 1);
    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trending-banner.txt",
                "trending-bare.txt",
                "trending-cut.txt",
                "daily-objects.json",
                "daily-strings.json",
                "daily-answer.json",
                "daily-cut.json",
                "arxiv-days.jsonl",
                "daily-rows.jsonl"
            })
    void becomesWhatStandsBesideIt(String name) throws IOException {
        SourceFile file = new SourceFile("golden", FOLDER.resolve(name), null);

        try (IngestService service =
                new IngestService(config(), new ListingPublisher(producer, config().channels()), KnownPages::new)) {
            service.ingest(List.of(file), READ);
        }

        Path golden = FOLDER.resolve(name + ".expected.json");
        String published = published();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, published);
        }
        assertThat(published).isEqualTo(Files.readString(golden));
    }

    private IngestConfig config() {
        return new IngestConfig(channels, Map.of("bootstrap.servers", "none:1"));
    }

    private String published() throws IOException {
        ObjectMapper mapper = JsonSerde.mapper();
        ObjectNode all = mapper.createObjectNode();
        for (Channel<?> channel : List.of(channels.listed, channels.rejected, channels.sources)) {
            all.set(channel.name(), mapper.valueToTree(values(channel)));
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        return mapper.writer(printer).writeValueAsString(all) + "\n";
    }

    private <V> List<V> values(Channel<V> channel) {
        return producer.history().stream()
                .filter(sent -> sent.topic().equals(channel.name()))
                .map(sent -> channel.valueSerde().deserialize(sent.topic(), sent.value()))
                .toList();
    }
}
