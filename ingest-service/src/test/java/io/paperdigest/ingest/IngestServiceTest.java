package io.paperdigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Rejection;
import io.paperdigest.events.SourceReport;
import io.paperdigest.ingest.publish.KnownPages;
import io.paperdigest.ingest.publish.ListingPublisher;
import io.paperdigest.ingest.publish.PublishFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in, records out. All pages are made up. */
class IngestServiceTest {

    private static final Instant DAY = Instant.parse("2026-11-21T00:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-11-22T00:00:00Z");
    private static final String ABSTRACT =
            "We count things that nobody has counted before. The counts are surprising, and "
                    + "they grow with the number of things. A simple model explains them within 1\\% on three data sets.";

    private final Channels channels = new Channels("", 4);
    private KnownPages known = new KnownPages();
    private MockProducer<String, byte[]> producer = producer(true);

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @BeforeEach
    void start() {
        known = new KnownPages();
    }

    @Test
    void publishesListingsAndThenTheReport() throws IOException {
        Path page = page("a.txt", pairs(1, 10));

        IngestSummary summary = ingest(page, DAY);

        assertThat(summary.listings()).isEqualTo(10);
        assertThat(summary.published()).isEqualTo(10);
        assertThat(producer.history()).hasSize(11);
        assertThat(producer.history().getLast().topic()).isEqualTo("sources");
        Listing third = values(channels.listed).get(2);
        assertThat(third.key()).isEqualTo("a@" + third.page() + "#3");
        assertThat(third.rank()).isEqualTo(3);
        assertThat(third.entries()).isEqualTo(10);
        assertThat(third.seen()).isEqualTo(DAY);
        assertThat(third.abstractText()).endsWith("within 1% on three data sets.");
        assertThat(third.original().abstractText()).endsWith("within 1\\% on three data sets.");
        assertThat(third.held()).isFalse();
    }

    @Test
    void marksRecordsWithTheirSchema() throws IOException {
        ingest(page("a.txt", pairs(1, 3)), DAY);

        ProducerRecord<String, byte[]> first = producer.history().getFirst();
        assertThat(header(first, "content-type")).isEqualTo("application/json");
        assertThat(header(first, "schema")).isEqualTo("listing/1");
    }

    @Test
    void publishesAKnownPagesReportOnly() throws IOException {
        Path page = page("a.txt", pairs(1, 10));
        ingest(page, DAY);
        producer.clear();

        IngestSummary summary = ingest(page, NEXT_DAY);

        assertThat(summary.allKnown()).isTrue();
        assertThat(summary.listings()).isEqualTo(10);
        assertThat(summary.published()).isZero();
        SourceReport again = values(channels.sources).getFirst();
        assertThat(producer.history()).hasSize(1);
        assertThat(again.read()).isEqualTo(NEXT_DAY);
        assertThat(again.since()).isEqualTo(DAY);
    }

    @Test
    void publishesAPageAgainWhoseReportIsMissing() throws IOException {
        Path page = page("a.txt", pairs(1, 10));
        ingest(page, DAY);
        List<Listing> before = values(channels.listed);
        known = new KnownPages();
        producer.clear();

        IngestSummary summary = ingest(page, DAY);

        assertThat(summary.published()).isEqualTo(10);
        assertThat(values(channels.listed)).isEqualTo(before);
    }

    @Test
    void rejectsAnEntryAndReadsTheRest() throws IOException {
        IngestSummary summary = ingest(page("a.txt", pairs(1, 9) + "\nAlone\n" + pairs(11, 20)), DAY);

        assertThat(summary.listings()).isEqualTo(19);
        assertThat(summary.held()).isEmpty();
        Rejection rejection = values(channels.rejected).getFirst();
        assertThat(summary.rejections()).containsExactly(rejection);
        assertThat(rejection.place()).isEqualTo("line 19");
        assertThat(rejection.reason()).isEqualTo("title without an abstract");
        assertThat(rejection.content()).isEqualTo("Alone");
        assertThat(rejection.file()).isEqualTo("a.txt");
    }

    @Test
    void holdsAPageThatIsCutOffAndKeepsItAsEvidence() throws IOException {
        Path page = page("a.txt", pairs(1, 10));
        ingest(page, DAY);
        String complete = values(channels.sources).getFirst().page();
        producer.clear();
        String text = pairs(1, 8);

        IngestSummary summary = ingest(page("a.txt", text.substring(0, text.length() - 10)), NEXT_DAY);

        SourceReport report = summary.held().getFirst();
        assertThat(report.reason()).isEqualTo("it stops in the middle of entry 8 of about 10");
        assertThat(report.place()).isEqualTo("line 16");
        assertThat(report.standing()).isEqualTo(complete);
        assertThat(report.standingSince()).isEqualTo(DAY);
        assertThat(values(channels.listed)).hasSize(8).allMatch(Listing::held);
    }

    @Test
    void holdsAPageWithFarFewerEntriesThanTheLast() throws IOException {
        ingest(page("a.txt", pairs(1, 20)), DAY);

        IngestSummary summary = ingest(page("a.txt", pairs(1, 11)), NEXT_DAY);

        assertThat(summary.held())
                .singleElement()
                .satisfies(report ->
                        assertThat(report.reason()).isEqualTo("it has 11 entries, and the last complete copy had 20"));
    }

    @Test
    void takesAPageWithSomeFewerEntries() throws IOException {
        ingest(page("a.txt", pairs(1, 20)), DAY);

        assertThat(ingest(page("a.txt", pairs(1, 12)), NEXT_DAY).held()).isEmpty();
    }

    @Test
    void holdsAPageThatIsOutOfStep() throws IOException {
        String page = pairs(1, 3) + "\nAlone one\nAlone two\n" + pairs(4, 6);

        IngestSummary summary = ingest(page("a.txt", page), DAY);

        assertThat(summary.held())
                .singleElement()
                .satisfies(report ->
                        assertThat(report.reason()).isEqualTo("it is out of step: 2 of 8 entries can't be read"));
    }

    @Test
    void saysWhatAFileIsInsteadOfAPage() throws IOException {
        assertThat(refused("")).isEqualTo("empty");
        assertThat(refused(" \n\n ")).isEqualTo("empty: nothing but blanks");
        assertThat(refused("<!DOCTYPE html><html><body>")).isEqualTo("HTML instead of text or JSON");
        assertThat(refused("\0\1\2\3\4\5\6\7 binary")).isEqualTo("binary instead of text");
        assertThat(refused("PK\3\4 something")).isEqualTo("a zip archive instead of text");
        assertThat(refused("milk\nbread\nbutter\neggs")).startsWith("nothing recognised");
        assertThat(refused("{\"error\": \"no\"}")).startsWith("nothing recognised");
    }

    @Test
    void refusesAPageThatIsTooLarge() throws IOException {
        Path page = page("a.txt", pairs(1, 10));
        IngestConfig config = new IngestConfig(channels, Map.of("bootstrap.servers", "none:1"), 100);

        IngestSummary summary = ingest(config, new SourceFile("a", page, null), DAY);

        assertThat(summary.rejections())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo("larger than 100 bytes"));
    }

    @Test
    void goesOnBehindAFileThatIsGone() throws IOException {
        Path page = page("b.txt", pairs(1, 10));
        SourceFile gone = new SourceFile("a", folder.resolve("gone.txt"), null);
        try (IngestService service = service(config())) {
            IngestSummary summary = service.ingest(List.of(gone, new SourceFile("b", page, null)), DAY);

            assertThat(summary.listings()).isEqualTo(10);
            assertThat(summary.held()).hasSize(1);
            assertThat(summary.rejections()).extracting(Rejection::place).containsOnlyNulls();
        }
    }

    @Test
    void publishesNoReportWhenAListingWasNotStored() throws IOException {
        Path page = page("a.txt", pairs(1, 10));
        producer = producer(false);
        producer.sendException = null;
        MockProducer<String, byte[]> failing = producer;
        try (IngestService service =
                new IngestService(config(), new ListingPublisher(failing, config().channels()), () -> known)) {
            failing.flushException = new TimeoutException("60000 ms passed");

            assertThatThrownBy(() -> service.ingest(List.of(new SourceFile("a", page, null)), DAY))
                    .isInstanceOf(PublishFailed.class);
        }
        assertThat(failing.history()).noneMatch(sent -> sent.topic().equals("sources"));
    }

    @Test
    void stopsBetweenEntriesAndPublishesNoReport() throws IOException {
        Path page = page("a.txt", pairs(1, 10));
        try (IngestService service = service(config())) {
            service.stop();

            assertThatThrownBy(() -> service.ingest(List.of(new SourceFile("a", page, null)), DAY))
                    .isInstanceOf(IngestStopped.class);
        }
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void countsTheSamePageOnceThoughItIsInTwoFiles() throws IOException {
        Path one = page("one.txt", pairs(1, 10));
        Path two = page("two.txt", pairs(1, 10));
        try (IngestService service = service(config())) {
            IngestSummary summary =
                    service.ingest(List.of(new SourceFile("a", one, null), new SourceFile("a", two, null)), DAY);

            assertThat(summary.listings()).isEqualTo(10);
            assertThat(summary.published()).isEqualTo(10);
            assertThat(summary.knownPages()).isEqualTo(1);
        }
    }

    @Test
    void readsADatedPageOfAFolder() throws IOException {
        Path day = Files.createDirectory(folder.resolve("daily")).resolve("2025-01-10.json");
        Files.writeString(
                day, "[{\"paper\":{\"id\":\"2501.00001\",\"title\":\"T one\",\"summary\":\"S.\",\"upvotes\":3}}]");
        Selection selection = SourceFiles.select(List.of(folder.resolve("daily").toString()));

        ingest(config(), ((Selection.Files) selection).files().getFirst(), DAY);

        assertThat(values(channels.listed)).singleElement().satisfies(listing -> {
            assertThat(listing.source()).isEqualTo("daily");
            assertThat(listing.seen()).isEqualTo(Instant.parse("2025-01-10T00:00:00Z"));
            assertThat(listing.votes()).isEqualTo(3);
        });
    }

    private String refused(String content) throws IOException {
        IngestSummary summary = ingest(page("r.txt", content), DAY);
        assertThat(summary.listings()).isZero();
        assertThat(summary.held()).hasSize(1);
        assertThat(summary.rejections())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.place()).isNull());
        return summary.rejections().getFirst().reason();
    }

    private IngestSummary ingest(Path page, Instant read) {
        return ingest(config(), new SourceFile(page.getFileName().toString().substring(0, 1), page, null), read);
    }

    private IngestSummary ingest(IngestConfig config, SourceFile file, Instant read) {
        if (producer.closed()) {
            producer = producer(true);
        }
        try (IngestService service = service(config)) {
            return service.ingest(List.of(file), read);
        }
    }

    private IngestService service(IngestConfig config) {
        return new IngestService(config, new ListingPublisher(producer, config.channels()), () -> known);
    }

    private IngestConfig config() {
        return new IngestConfig(channels, Map.of("bootstrap.servers", "none:1"));
    }

    private Path page(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String pairs(int from, int to) {
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

    private <V> List<V> values(Channel<V> channel) {
        return producer.history().stream()
                .filter(sent -> sent.topic().equals(channel.name()))
                .map(sent -> channel.valueSerde().deserialize(sent.topic(), sent.value()))
                .toList();
    }

    private static String header(ProducerRecord<String, byte[]> sent, String name) {
        return new String(sent.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static MockProducer<String, byte[]> producer(boolean completes) {
        return new MockProducer<>(completes, null, new StringSerializer(), new ByteArraySerializer());
    }
}
