package io.paperdigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

/** Pages in, records out. All pages are made up. */
class IngestServiceTest extends IngestTest {

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

    private static String header(ProducerRecord<String, byte[]> sent, String name) {
        return new String(sent.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
