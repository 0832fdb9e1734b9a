package io.paperdigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Listing;
import io.paperdigest.events.SourceReport;
import io.paperdigest.ingest.inbox.Arrivals;
import io.paperdigest.ingest.inbox.InboxFolder;
import io.paperdigest.ingest.publish.KnownPages;
import io.paperdigest.ingest.publish.ListingPublisher;
import io.paperdigest.ingest.publish.PublishFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in, records out, files away. All pages are made up. */
class InboxWatchTest {

    private static final String PAGE = """
            Counting things, part 1
            We count things that nobody has counted before, and the counts grow with the number of things.
            Counting things, part 2
            We count things that somebody has counted before, and the counts shrink with the number of things.
            """;

    @TempDir
    private Path root;

    private final Channels channels = new Channels("", 1);
    private final List<MockProducer<String, byte[]>> connections = new ArrayList<>();
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private @Nullable RuntimeException outage;
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private InboxWatch watch;

    @BeforeEach
    void open() throws IOException {
        InboxFolder inbox = InboxFolder.open(root);
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        Arrivals arrivals = new Arrivals(inbox, Duration.ofSeconds(2), clock);
        watch = new InboxWatch(inbox, arrivals, this::connect, new IngestMeters(registry, clock), clock);
    }

    @Test
    void publishesAFileAndMovesItToDone() throws IOException {
        drop("lab/page.txt", PAGE);

        look();

        assertThat(listings()).extracting(Listing::source).containsExactly("lab", "lab");
        assertThat(files()).containsExactly("done/lab/page.txt");
        assertThat(watch.problem()).isEmpty();
        assertThat(registry.get("paperdigest.listings").counter().count()).isEqualTo(2);
        assertThat(registry.get("paperdigest.inbox.files").gauge().value()).isZero();
    }

    @Test
    void movesAHeldFileWithTheReasonBesideIt() throws IOException {
        drop("cut.txt", PAGE + "Counting things, part 3\n");
        drop("noise.bin", "\0\1\2\3");

        look();

        assertThat(files())
                .containsExactly(
                        "held/cut.txt", "held/cut.txt.reason.txt", "held/noise.bin", "held/noise.bin.reason.txt");
        assertThat(root.resolve("held/cut.txt.reason.txt")).content().contains("it stops in the middle of entry 3");
        assertThat(reports()).allMatch(report -> report.status() == SourceReport.Status.HELD);
    }

    @Test
    void leavesFilesWhileKafkaIsAwayAndReadsThemAfterwards() throws IOException {
        drop("page.txt", PAGE);
        outage = new TimeoutException("60000 ms passed");
        assertThatThrownBy(this::look).isInstanceOf(PublishFailed.class);
        assertThat(files()).containsExactly("page.txt");
        outage = null;

        look();

        assertThat(files()).containsExactly("done/page.txt");
        assertThat(connections).hasSize(2);
        assertThat(connections.getFirst().closed()).isTrue();
        assertThat(reports()).hasSize(1);
    }

    @Test
    void readsAgainWhatAProcessThatWasKilledHadStoredAndNotMovedYet() throws IOException {
        Path file = drop("page.txt", PAGE);
        try (IngestService killed = connect()) {
            killed.ingest(List.of(SourceNames.alone(file, null)), Instant.parse("2026-11-21T00:00:00Z"));
        }

        look();

        assertThat(listings()).extracting(Listing::key).doesNotHaveDuplicates().hasSize(2);
        assertThat(files()).containsExactly("done/page.txt");
    }

    @Test
    void publishesTheSameContentOnceWhateverItsName() throws IOException {
        drop("lab/one.txt", PAGE);
        look();
        drop("lab/two.txt", PAGE);

        look();

        assertThat(listings()).hasSize(2);
        assertThat(files()).containsExactly("done/lab/one.txt", "done/lab/two.txt");
    }

    @Test
    void overwritesNothingInDone() throws IOException {
        drop("page.txt", PAGE);
        look();
        drop("page.txt", PAGE.replace("nobody", "somebody"));
        look();
        drop("page.txt", PAGE.replace("nobody", "everybody"));

        look();

        assertThat(files()).containsExactly("done/page.2.txt", "done/page.3.txt", "done/page.txt");
        assertThat(root.resolve("done/page.txt")).hasContent(PAGE.strip());
    }

    @Test
    void oneFileThatBreaksItsReadingIsHeldAndTheOthersAreRead() throws IOException {
        drop("good.txt", PAGE);
        drop("bad.txt", PAGE.replace("Counting", "Breaking"));

        look();

        assertThat(files()).containsExactly("done/good.txt", "held/bad.txt", "held/bad.txt.reason.txt");
        assertThat(root.resolve("held/bad.txt.reason.txt")).content().contains("it broke its reading: made up");
    }

    @Test
    void readsAFileOnceItHasStoppedGrowing() throws IOException {
        Path file = drop("page.txt", PAGE);
        now = now.plusSeconds(2);
        watch.round();
        Files.writeString(file, PAGE + PAGE.replace("part", "volume"));
        now = now.plusSeconds(1);
        watch.round();

        look();

        assertThat(files()).containsExactly("done/page.txt");
        assertThat(listings()).hasSize(4);
    }

    @Test
    void anInboxThatIsGoneIsAProblemUntilItIsBack() throws IOException {
        Path away = root.resolveSibling(root.getFileName() + "-away");
        Files.move(root, away);
        assertThatThrownBy(this::look).hasMessageContaining("can't be listed");
        assertThat(watch.problem()).isPresent();
        Files.move(away, root);

        look();

        assertThat(watch.problem()).isEmpty();
    }

    /** As long as it takes for what is there to be read. */
    private void look() {
        for (int i = 0; i < 2; i++) {
            now = now.plusSeconds(2);
            watch.round();
        }
    }

    private IngestService connect() {
        MockProducer<String, byte[]> producer =
                new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
                    @Override
                    public synchronized Future<RecordMetadata> send(
                            ProducerRecord<String, byte[]> record, Callback callback) {
                        if (new String(record.value(), StandardCharsets.UTF_8).contains("\"title\":\"Breaking")) {
                            throw new IllegalArgumentException("made up");
                        }
                        return super.send(record, callback);
                    }
                };
        producer.flushException = outage;
        connections.add(producer);
        IngestConfig config = new IngestConfig(channels, Map.of("bootstrap.servers", "none:1"));
        return new IngestService(config, new ListingPublisher(producer, channels), this::known);
    }

    private KnownPages known() {
        KnownPages known = new KnownPages();
        reports().forEach(known::add);
        return known;
    }

    private List<Listing> listings() {
        return sent("papers.listed")
                .map(record -> channels.listed.valueSerde().deserialize(record.topic(), record.value()))
                .toList();
    }

    private List<SourceReport> reports() {
        return sent("sources")
                .map(record -> channels.sources.valueSerde().deserialize(record.topic(), record.value()))
                .toList();
    }

    private Stream<ProducerRecord<String, byte[]>> sent(String channel) {
        return connections.stream()
                .flatMap(connection -> connection.history().stream())
                .filter(record -> record.topic().equals(channel));
    }

    private Path drop(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content.strip());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
