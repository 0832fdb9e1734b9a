package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Listing;
import io.paperdigest.ingest.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An ingest service that is killed while it reads an inbox loses no file, and the next one reads none twice. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KilledInboxTest {

    private static final int FILES = 120;
    private static final int PAPERS_A_FILE = 5;

    @TempDir
    private Path folder;

    @Test
    void everyFileIsReadOnceThoughTheServiceIsKilledTwice() throws IOException, InterruptedException {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"))) {
            Lab lab = new Lab(Installation.embedded(kafka.bootstrapServers(), "", folder.resolve("streams")), folder);
            lab.createChannels();
            drop(lab);
            runUntil(lab, 1);
            runUntil(lab, FILES / 2);

            runUntil(lab, FILES);

            // A page whose publishing was cut off is published again: the same listings, which count once.
            assertThat(Set.copyOf(lab.values(lab.channels().listed)))
                    .extracting(Listing::key)
                    .doesNotHaveDuplicates()
                    .hasSize(FILES * PAPERS_A_FILE);
            assertThat(files(inbox())).allMatch(file -> file.startsWith(inbox().resolve("done")));
        }
    }

    private Path inbox() {
        return folder.resolve("inbox");
    }

    private void drop(Lab lab) throws IOException {
        MadeUpPages pages = lab.madeUpPages();
        for (int i = 0; i < FILES; i++) {
            String name = "source-" + i + ".txt";
            String number = " " + i;
            List<MadeUpPages.Entry> entries = pages.papers(0, PAPERS_A_FILE).stream()
                    .map(entry -> new MadeUpPages.Entry(entry.title() + number, entry.abstractText()))
                    .toList();
            Path page = pages.page("s", name, entries).path();
            Path source = Files.createDirectories(inbox().resolve("source-" + i));
            Files.move(page, source.resolve(name));
        }
    }

    /** Runs the service until it has put so many files away, and kills it. */
    private void runUntil(Lab lab, int done) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of(
                "HTTP_PORT", "0",
                "CHANNEL_PARTITIONS", "1",
                "INBOX_SETTLE_SECONDS", "1",
                "INBOX_INTERVAL_SECONDS", "1",
                "INBOX_FOLDER", inbox().toString(),
                "BOOTSTRAP_SERVERS", String.valueOf(lab.installation().clients().get("bootstrap.servers")));
        Process service = JvmOf.main(Main.class, environment, folder.resolve("ingest.log"));
        try {
            while (files(inbox().resolve("done")).size() < done) {
                assertThat(service.isAlive()).isTrue();
                Thread.sleep(Duration.ofMillis(5));
            }
        } finally {
            service.destroyForcibly().waitFor();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
