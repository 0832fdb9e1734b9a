package io.paperdigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Channels;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.Listing;
import io.paperdigest.ingest.publish.KnownPages;
import io.paperdigest.ingest.publish.ListingPublisher;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** The service on the real pages, to a producer that only records. */
class RealPagesTest {

    private static final Instant READ = Instant.parse("2026-11-21T00:00:00Z");
    private static final Pattern RESIDUE = Pattern.compile("[\\\\{}]|&\\w+;|\\p{Cntrl}|``");

    private final Channels channels = new Channels("", 4);
    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());

    @Test
    void readsBothTrendingPagesInFull() {
        IngestSummary summary = ingest("trending-pages");

        assertThat(summary.reports()).extracting("source").containsExactly("000", "001");
        assertThat(summary.reports()).extracting("entries").containsExactly(178, 193);
        assertThat(summary.listings()).isEqualTo(371);
        assertThat(summary.rejections()).isEmpty();
        assertThat(summary.held()).isEmpty();
        assertClean(listings());
    }

    @Test
    void readsEveryDailyPapersFile() {
        IngestSummary summary = ingest("daily-papers-api");

        System.out.println("daily papers: " + summary.listings() + " listings, "
                + summary.rejections().size() + " rejected, " + summary.held() + " held, from "
                + summary.reports().size() + " files");
        assertThat(summary.reports()).hasSize(127);
        assertThat(summary.listings() + summary.rejections().size())
                .isEqualTo(summary.reports().stream().mapToInt(r -> r.entries()).sum());
        assertThat(summary.rejections()).isEmpty();
        assertThat(summary.held()).isEmpty();
        assertThat(listings()).allSatisfy(listing -> {
            assertThat(listing.arxivId()).isNotNull();
            assertThat(listing.authors()).isNotEmpty();
            assertThat(listing.votes()).isNotNull();
            assertThat(listing.published()).isNotNull();
            assertThat(listing.source()).isEqualTo("daily-papers-api");
        });
        assertClean(listings());
    }

    private IngestSummary ingest(String folder) {
        Selection selection = SourceFiles.select(List.of(RealData.folder(folder).toString()));
        IngestConfig config = new IngestConfig(channels, Map.of("bootstrap.servers", "none:9092"));
        try (IngestService service =
                new IngestService(config, new ListingPublisher(producer, config.channels()), KnownPages::new)) {
            return service.ingest(((Selection.Files) selection).files(), READ);
        }
    }

    private List<Listing> listings() {
        JsonSerde<Listing> serde = channels.listed.valueSerde();
        return producer.history().stream()
                .filter(sent -> sent.topic().equals(channels.listed.name()))
                .map(sent -> serde.deserialize(sent.topic(), sent.value()))
                .toList();
    }

    private static void assertClean(List<Listing> listings) {
        assertThat(listings)
                .flatExtracting(Listing::title, Listing::abstractText)
                .allSatisfy(text -> assertThat(RESIDUE.matcher((String) text).find())
                        .as((String) text)
                        .isFalse());
    }
}
