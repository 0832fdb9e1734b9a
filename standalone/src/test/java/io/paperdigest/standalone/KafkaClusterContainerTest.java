package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Paper;
import io.paperdigest.events.SignedListing;
import io.paperdigest.ingest.IngestSummary;
import io.paperdigest.ingest.SourceFile;
import io.paperdigest.topics.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Testcontainers;

/**
 * A cluster whose brokers die while the sample pages flow, one at a time. Every channel is on three brokers, and a record
 * counts as written when two of them have it.
 */
@Testcontainers(disabledWithoutDocker = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class KafkaClusterContainerTest {

    /** Longer than a kill takes: the transactions that are open when a broker is chosen are open when it dies. */
    private static final Duration COMMIT_INTERVAL = Duration.ofSeconds(1);

    private static final Duration PAUSE = Duration.ofMillis(5);

    @TempDir
    private static Path folder;

    private List<String> undisturbed;
    private KafkaCluster cluster;

    /** What there was to see when a broker had died on the way. */
    private record Survived(Lab lab, IngestSummary read) {}

    @BeforeAll
    void startCluster() throws IOException {
        undisturbed = onEmbeddedBroker();
        cluster = KafkaCluster.start();
    }

    @AfterAll
    void stopCluster() {
        cluster.close();
    }

    @Test
    void killedLeaderOfTheJournalLosesNothingAndDoublesNothing() throws IOException {
        Lab lab = lab("journal");

        Survived survived = runAndKillLeaderOf(lab.channels().journal, lab);

        assertNothingLostOrTwice(survived);
        assertThat(lab.editionRecords()).isEqualTo(undisturbed);
    }

    @Test
    void killedLeaderOfThePublishedListingsLosesNothingAndDoublesNothing() throws IOException {
        Lab lab = lab("listed");

        Survived survived = runAndKillLeaderOf(lab.channels().listed, lab);

        assertNothingLostOrTwice(survived);
        assertThat(lab.editionRecords()).isEqualTo(undisturbed);
    }

    @Test
    void everythingIsOnThreeBrokersThoughTheirDefaultIsOne() throws IOException {
        Lab lab = lab("copies");

        lab.run(lab.samplePages());

        assertThat(cluster.copies(lab.installation().prefix()))
                .containsKeys(lab.channels().all().stream().map(Channel::name).toArray(String[]::new))
                .hasSizeGreaterThan(lab.channels().all().size()) // changelogs too
                .allSatisfy((topic, copies) -> assertThat(copies).as(topic).isEqualTo(3));
    }

    /** The first page is in the journal, not committed, when the broker dies; the others are published to the rest. */
    private Survived runAndKillLeaderOf(Channel<?> channel, Lab lab) throws IOException {
        List<SourceFile> pages = lab.samplePages();
        try (Pipeline pipeline = lab.start()) {
            pipeline.catalogue(Catalogue.builtIn());
            int victim = cluster.leader(channel);
            long before = cluster.end(lab.channels().journal);
            pipeline.read(pages.subList(0, 1), Lab.DAY);
            awaitWrittenAfter(before, lab.channels().journal);
            cluster.kill(victim);
            try {
                IngestSummary read = pipeline.read(pages, Lab.DAY);
                Lab.cut(pipeline, Lab.DAY);
                return new Survived(lab, read);
            } finally {
                cluster.revive(victim);
            }
        }
    }

    private void awaitWrittenAfter(long end, Channel<?> channel) {
        while (cluster.end(channel) == end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static void assertNothingLostOrTwice(Survived survived) {
        Lab lab = survived.lab();
        List<String> listed =
                lab.values(lab.channels().listed).stream().map(Listing::key).toList();
        assertThat(survived.read().listings()).isEqualTo(66);
        assertThat(listed).hasSize(66).doesNotHaveDuplicates();
        assertThat(lab.values(lab.channels().rejected)).hasSize(1);
        assertThat(lab.values(lab.channels().journal))
                .filteredOn(SignedListing.class::isInstance)
                .extracting(record -> ((SignedListing) record).listing().key())
                .containsExactlyInAnyOrderElementsOf(listed);
        assertThat(lab.papers().flatMap(paper -> paper.listings().stream()).map(Paper.Appearance::listing))
                .containsExactlyInAnyOrderElementsOf(listed);
        assertThat(lab.values(lab.channels().deadLetters)).isEmpty();
    }

    /** The records of the edition as they are when nothing dies. */
    private static List<String> onEmbeddedBroker() throws IOException {
        Path own = Files.createDirectories(folder.resolve("embedded"));
        try (EmbeddedKafka kafka = EmbeddedKafka.start(own.resolve("kafka"))) {
            Lab lab = new Lab(Installation.embedded(kafka.bootstrapServers(), "", own.resolve("streams")), own);
            lab.run(lab.samplePages());
            return lab.editionRecords();
        }
    }

    private Lab lab(String name) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Installation external = Installation.external(
                Map.of("bootstrap.servers", cluster.bootstrapServers()), name + ".", own.resolve("streams"));
        return new Lab(
                new Installation(
                        external.prefix(),
                        external.partitions(),
                        external.clients(),
                        external.streams(),
                        external.stateFolder(),
                        COMMIT_INTERVAL),
                own);
    }
}
