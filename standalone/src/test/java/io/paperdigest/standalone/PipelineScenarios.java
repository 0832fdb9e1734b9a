package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.paperdigest.edition.Edition;
import io.paperdigest.edition.EditionJson;
import io.paperdigest.events.Canonical;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Rejection;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.Topic;
import io.paperdigest.ingest.IngestSummary;
import io.paperdigest.ingest.SourceFile;
import io.paperdigest.service.DigestService;
import io.paperdigest.topics.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the whole pipeline promises, wherever its Kafka runs. All pages are made up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
abstract class PipelineScenarios {

    /** For channels to appear: two heartbeats, a fifth of a second on the embedded broker. */
    private static final Duration LONGER_THAN_KAFKA_WAITS = Duration.ofSeconds(1);

    @TempDir
    private static Path folder;

    private final AtomicInteger labs = new AtomicInteger();
    private @Nullable Demo demo;

    /** Where this class's Kafka is. */
    abstract Installation installation(String prefix, Path stateFolder);

    /**
     * The sample pages, read and cut once for all tests that only look.
     *
     * @param records of its edition, as they were when it was closed
     */
    record Demo(Lab lab, IngestSummary read, Edition edition, List<String> records) {}

    Demo demo() throws IOException {
        if (demo == null) {
            Lab lab = lab();
            try (Pipeline pipeline = lab.start()) {
                pipeline.catalogue(Catalogue.builtIn());
                IngestSummary read = pipeline.read(lab.samplePages(), Lab.DAY);
                Edition edition = Lab.cut(pipeline, Lab.DAY).edition();
                demo = new Demo(lab, read, edition, lab.editionRecords());
            }
        }
        return demo;
    }

    /** A new installation. */
    Lab lab() throws IOException {
        return lab(labs.incrementAndGet(), null);
    }

    private Lab lab(int number, @Nullable Integer partitions) throws IOException {
        Path own = Files.createDirectories(folder.resolve("lab-" + number));
        Installation installation = installation("lab-" + number + ".", own.resolve("streams"));
        return new Lab(partitions == null ? installation : with(partitions, installation), own);
    }

    private static Installation with(int partitions, Installation like) {
        return new Installation(
                like.prefix(), partitions, like.clients(), like.streams(), like.stateFolder(), like.commitInterval());
    }

    @Test
    void samplePagesGiveSixtySixListingsAndOneRejection() throws IOException {
        IngestSummary read = demo().read();

        assertThat(read.listings()).isEqualTo(66);
        assertThat(read.held()).isEmpty();
        assertThat(read.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.file()).isEqualTo("page-3.txt");
            assertThat(rejection.place()).isEqualTo("line 41");
            assertThat(rejection.reason()).isEqualTo("title without an abstract");
        });
    }

    @Test
    void sampleListingsBecomeSixtyPapersWithThoseOnTwoPagesOnTop() throws IOException {
        Edition edition = demo().edition();

        List<Integer> appearances = edition.all().best().stream()
                .map(place -> edition.paper(place.paper()).paper().listings().size())
                .toList();

        assertThat(edition.manifest().cut().papers()).isEqualTo(60);
        assertThat(edition.manifest().cut().merged()).isEqualTo(6);
        assertThat(appearances.subList(0, 6)).containsOnly(2);
        assertThat(appearances.subList(6, appearances.size())).containsOnly(1);
    }

    @Test
    void everyListingIsInExactlyOnePaper() throws IOException {
        Lab lab = demo().lab();

        List<String> published =
                lab.values(lab.channels().listed).stream().map(Listing::key).toList();

        assertThat(published).hasSize(66).doesNotHaveDuplicates();
        assertThat(papers(lab).flatMap(paper -> paper.listings().stream()).map(Paper.Appearance::listing))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void everyRejectionIsKeptWhole() throws IOException {
        Lab lab = demo().lab();

        List<Rejection> kept = lab.values(lab.channels().rejected);

        assertThat(kept).isEqualTo(demo().read().rejections());
        assertThat(kept).extracting(Rejection::content).containsExactly(lineOf(lab, "page-3.txt", 41));
    }

    @Test
    void readingTheSamePagesAgainChangesNothing() throws IOException {
        Lab lab = demo().lab();

        try (Pipeline pipeline = lab.start()) {
            pipeline.catalogue(Catalogue.builtIn());
            IngestSummary read = pipeline.read(lab.samplePages(), Lab.DAY);
            Lab.Closed again = Lab.cut(pipeline, Lab.DAY);

            assertThat(read.allKnown()).isTrue();
            assertThat(again.answer().closed()).isFalse();
            assertThat(again.answer().newListings()).isZero();
            assertThat(again.edition()).isEqualTo(demo().edition());
            assertThat(lab.editionRecords()).isEqualTo(demo().records());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void freshInstallationGivesTheSameEditionOnAnyNumberOfPartitions(int partitions) throws IOException {
        Lab fresh = lab(labs.incrementAndGet(), partitions);

        Edition edition = fresh.run(fresh.samplePages()).edition();

        assertSameAsDemo(fresh, edition);
    }

    @Test
    void anyOrderAndRepetitionOfPagesGivesTheSameEdition() throws IOException {
        Lab fresh = lab();
        List<SourceFile> pages = new ArrayList<>(fresh.samplePages().reversed());
        pages.addAll(fresh.samplePages());

        Edition edition = fresh.run(pages).edition();

        assertSameAsDemo(fresh, edition);
    }

    @Test
    void restartBetweenReadingAndCuttingGivesTheSameEdition() throws IOException {
        Lab fresh = lab();
        try (Pipeline first = fresh.start()) {
            first.catalogue(Catalogue.builtIn());
            first.read(fresh.samplePages(), Lab.DAY);
        }

        try (Pipeline second = fresh.start()) {
            Edition edition = Lab.cut(second, Lab.DAY).edition();

            assertSameAsDemo(fresh, edition);
        }
    }

    @Test
    void newListingsOnTheSameDayCloseALaterEditionAndLeaveTheFirstAlone() throws IOException {
        Lab lab = lab();
        MadeUpPages pages = lab.madeUpPages();

        try (Pipeline pipeline = lab.start()) {
            pipeline.read(List.of(pages.page("morning", "morning.txt", pages.papers(0, 10))), Lab.DAY);
            Edition first = Lab.cut(pipeline, Lab.DAY).edition();
            List<String> records = lab.editionRecords();
            pipeline.read(List.of(pages.page("evening", "evening.txt", pages.papers(8, 16))), Lab.DAY);
            Lab.Closed late = Lab.cut(pipeline, Lab.DAY);

            assertThat(late.answer().closed()).isTrue();
            assertThat(late.answer().edition()).isEqualTo(Lab.DAY + ".2");
            assertThat(late.edition().manifest().listed()).isEqualTo(16);
            assertThat(late.edition().manifest().shared()).isEqualTo(2);
            assertThat(pipeline.edition(Lab.DAY.toString())).isEqualTo(first);
            assertThat(lab.editionRecords()).startsWith(records.toArray(String[]::new));
        }
    }

    @Test
    void pageCutOffInTheMiddleIsEvidenceAndYesterdaysCopyStands() throws IOException {
        Lab lab = lab();
        MadeUpPages pages = lab.madeUpPages();
        SourceFile whole = pages.page("lists", "whole.txt", pages.papers(0, 12));
        SourceFile broken = pages.pageCutOff("lists", "broken.txt", pages.papers(6, 14));

        try (Pipeline pipeline = lab.start()) {
            SourceReport complete = report(pipeline.read(List.of(whole), Lab.DAY.minusDays(1)));
            Edition before = Lab.cut(pipeline, Lab.DAY.minusDays(1)).edition();
            SourceReport held = report(pipeline.read(List.of(broken), Lab.DAY));
            Edition after = Lab.cut(pipeline, Lab.DAY).edition();

            assertThat(held.status()).isEqualTo(SourceReport.Status.HELD);
            assertThat(held.reason()).isEqualTo("it stops in the middle of entry 8 of about 12");
            assertThat(held.standing()).isEqualTo(complete.page());
            assertThat(after.manifest().cut().sources()).contains(held);
            assertThat(after.manifest().listed()).isEqualTo(12);
            assertHeldAsEvidence(lab, held);
            assertOnlyAged(before, after, held);
        }
    }

    @Test
    void topicAddedLaterFindsPapersAlreadyThereAndARemovedOneLeaves() throws IOException {
        Lab lab = lab();
        MadeUpPages pages = lab.madeUpPages();
        Topic language = new Topic("language", "Language", "Made up", "language");
        Topic models = new Topic("models", "Models", "Made up", "model OR models");

        try (Pipeline pipeline = lab.start()) {
            pipeline.catalogue(List.of(language));
            pipeline.read(List.of(pages.page("lists", "lists.txt", pages.papers(0, 20))), Lab.DAY);
            Edition first = Lab.cut(pipeline, Lab.DAY).edition();
            pipeline.catalogue(List.of(language, models));
            Edition second = Lab.cut(pipeline, Lab.DAY).edition();
            pipeline.catalogue(List.of(models));
            Edition third = Lab.cut(pipeline, Lab.DAY).edition();

            assertThat(first.rankings()).containsOnlyKeys(Topic.ALL, "language");
            assertThat(second.rankings()).containsOnlyKeys(Topic.ALL, "language", "models");
            assertThat(second.ranking("models").total()).isPositive();
            assertThat(third.rankings()).containsOnlyKeys(Topic.ALL, "models");
            assertThat(lab.view(lab.channels().byTopic).keySet())
                    .hasSize(second.ranking("models").total())
                    .allMatch(match -> match.startsWith("models/"));
        }
    }

    @Test
    void unreadableRecordEndsOnDeadLettersAndTheRestFlows() throws IOException {
        Lab lab = lab();
        MadeUpPages pages = lab.madeUpPages();
        byte[] noJson = "{\"key\": no listing".getBytes(StandardCharsets.UTF_8);

        try (Pipeline pipeline = lab.start()) {
            lab.raw().write(lab.channels().listed, "somebody's", noJson);
            pipeline.read(List.of(pages.page("lists", "lists.txt", pages.papers(0, 10))), Lab.DAY);
            Edition edition = Lab.cut(pipeline, Lab.DAY).edition();

            assertThat(edition.all().total()).isEqualTo(10);
            assertThat(lab.raw().records(lab.channels().deadLetters))
                    .singleElement()
                    .satisfies(dead -> {
                        assertThat(dead.value()).isEqualTo(noJson);
                        assertThat(header(dead, "topic"))
                                .isEqualTo(lab.channels().listed.name());
                        assertThat(header(dead, "partition")).matches("\\d+");
                        assertThat(header(dead, "offset")).isEqualTo("0");
                        assertThat(header(dead, "exception")).contains("SerializationException");
                        assertThat(header(dead, "message")).contains("Not a Listing");
                    });
        }
    }

    @Test
    void topologyWaitsForChannelsThatItsBrokerShowsLate() throws IOException, InterruptedException {
        Lab lab = lab();

        try (DigestService service = new DigestService(lab.installation().digestConfig(), InstantSource.system())) {
            service.start();
            LockSupport.parkNanos(LONGER_THAN_KAFKA_WAITS.toNanos());
            lab.createChannels();
            service.awaitRunning();
            service.awaitDrained();
        }
    }

    private void assertSameAsDemo(Lab lab, Edition edition) throws IOException {
        assertThat(EditionJson.of(edition)).isEqualTo(EditionJson.of(demo().edition()));
        assertThat(lab.editionRecords()).isEqualTo(demo().records());
    }

    private static void assertHeldAsEvidence(Lab lab, SourceReport held) {
        assertThat(papers(lab)
                        .flatMap(paper -> paper.listings().stream())
                        .filter(listing -> listing.page().equals(held.page())))
                .hasSize(held.listings())
                .allMatch(Paper.Appearance::held);
    }

    /** A day is a half-life: what nothing was added to is worth half of what it was. */
    private static void assertOnlyAged(Edition before, Edition after, SourceReport held) {
        assertThat(after.all().best())
                .extracting(EditionRanking.Entry::paper)
                .isEqualTo(before.all().best().stream()
                        .map(EditionRanking.Entry::paper)
                        .toList());
        for (EditionPaper paper : after.papers().values()) {
            double score = before.paper(paper.paper().id()).score();
            assertThat(paper.score()).isCloseTo(score / 2, within(1e-12));
            assertThat(paper.terms())
                    .extracting(ScoreTerm::listing)
                    .noneMatch(listing -> listing.contains(held.page()));
        }
    }

    private static Stream<Paper> papers(Lab lab) {
        return lab.view(lab.channels().canonical).values().stream()
                .<Canonical>map(canonical -> canonical)
                .filter(Paper.class::isInstance)
                .map(Paper.class::cast);
    }

    private static SourceReport report(IngestSummary read) {
        return read.reports().getFirst();
    }

    private static String header(ConsumerRecord<String, byte[]> dead, String name) {
        return new String(dead.headers().lastHeader("__streams.errors." + name).value(), StandardCharsets.UTF_8);
    }

    private static String lineOf(Lab lab, String page, int line) throws IOException {
        return Files.readAllLines(lab.folder().resolve("pages").resolve(page)).get(line - 1);
    }
}
