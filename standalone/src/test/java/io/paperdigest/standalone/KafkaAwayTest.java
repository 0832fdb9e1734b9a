package io.paperdigest.standalone;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.CutTimes;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.ingest.Main;
import io.paperdigest.service.DailyConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both services are there before Kafka is, and after it was away for longer than a transaction may last. The digest service
 * is closed when it is away again.
 */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class KafkaAwayTest {

    private static final Duration LONGER_THAN_A_TRANSACTION = Duration.ofSeconds(12);

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    @Test
    @SuppressWarnings("try") // a broker is there or away; nobody asks it anything
    void bothServicesWaitForKafkaAndGoOnWhenItIsBack() throws IOException, InterruptedException {
        int port = EmbeddedKafka.freePort();
        Lab lab = new Lab(Installation.embedded("127.0.0.1:" + port, "", folder.resolve("streams")), folder);
        MadeUpPages pages = lab.madeUpPages();
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Path first = pages.page("a", "first.txt", pages.papers(0, 10)).path();
        Path second = pages.page("b", "second.txt", pages.papers(10, 20)).path();
        Process ingest = ingest(port, inbox);

        try (Instance digest = new Instance(lab, "digest", daily(), now::get)) {
            Files.move(first, inbox.resolve("first.txt"));
            try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), port)) {
                await(inbox.resolve("done/first.txt"));
                digest.awaitLead();
            }
            Files.move(second, inbox.resolve("second.txt"));
            Thread.sleep(LONGER_THAN_A_TRANSACTION);
            assertThat(inbox.resolve("second.txt")).exists();
            try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), port)) {
                await(inbox.resolve("done/second.txt"));
                now.updateAndGet(time -> time.plus(2, ChronoUnit.HOURS));
                EditionManifest edition = awaitEdition(digest, lab);

                assertThat(edition.cut().listings()).isEqualTo(20);
            }
        } finally {
            ingest.destroyForcibly().waitFor();
        }
    }

    private Process ingest(int port, Path inbox) throws IOException {
        Map<String, String> environment = Map.of(
                "HTTP_PORT", "0",
                "CHANNEL_PARTITIONS", "1",
                "INBOX_FOLDER", inbox.toString(),
                "KAFKA_DELIVERY_TIMEOUT_MS", "6000",
                "KAFKA_REQUEST_TIMEOUT_MS", "5000",
                "KAFKA_DEFAULT_API_TIMEOUT_MS", "6000",
                "BOOTSTRAP_SERVERS", "127.0.0.1:" + port);
        return JvmOf.main(Main.class, environment, folder.resolve("ingest.log"));
    }

    private DailyConfig daily() {
        LocalTime inAnHour = LocalTime.ofInstant(now.get().plus(1, ChronoUnit.HOURS), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES);
        return new DailyConfig(
                new CutTimes(inAnHour, ZoneOffset.UTC), true, Optional.empty(), Optional.of(folder.resolve("out")), 0);
    }

    private static void await(Path file) throws InterruptedException {
        while (!Files.exists(file)) {
            Thread.sleep(Duration.ofMillis(50));
        }
    }

    private static EditionManifest awaitEdition(Instance digest, Lab lab) throws InterruptedException {
        AtomicReference<@Nullable EditionManifest> found = new AtomicReference<>();
        digest.await(() -> {
            lab.values(lab.channels().editions).stream()
                    .filter(EditionManifest.class::isInstance)
                    .map(EditionManifest.class::cast)
                    .findFirst()
                    .ifPresent(found::set);
            return found.get() != null;
        });
        return requireNonNull(found.get());
    }
}
