package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.Paper;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.Topic;
import io.paperdigest.ingest.IngestSummary;
import io.paperdigest.ingest.SourceFile;
import io.paperdigest.service.DigestService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What comes after something else: more listings, a broken page, other topics, bytes that are no record. */
interface DayByDayScenarios {

    /** For channels to appear: two heartbeats, a fifth of a second on the embedded broker. */
    Duration LONGER_THAN_KAFKA_WAITS = Duration.ofSeconds(1);

    /** A new installation. */
    Lab lab() throws IOException;

    @Test
    default void newListingsOnTheSameDayCloseALaterEditionAndLeaveTheFirstAlone() throws IOException {
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
    default void pageCutOffInTheMiddleIsEvidenceAndYesterdaysCopyStands() throws IOException {
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
    default void topicAddedLaterFindsPapersAlreadyThereAndARemovedOneLeaves() throws IOException {
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
    default void unreadableRecordEndsOnDeadLettersAndTheRestFlows() throws IOException {
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
    default void topologyWaitsForChannelsThatItsBrokerShowsLate() throws IOException, InterruptedException {
        Lab lab = lab();
        Thread.setDefaultUncaughtExceptionHandler((thread, expected) -> {});

        try (DigestService service = new DigestService(lab.installation().digestConfig(), InstantSource.system())) {
            service.start();
            LockSupport.parkNanos(LONGER_THAN_KAFKA_WAITS.toNanos());
            lab.createChannels();
            service.awaitRunning();
            service.awaitDrained();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
    }

    private static void assertHeldAsEvidence(Lab lab, SourceReport held) {
        assertThat(lab.papers()
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

    private static SourceReport report(IngestSummary read) {
        return read.reports().getFirst();
    }

    private static String header(ConsumerRecord<String, byte[]> dead, String name) {
        return new String(dead.headers().lastHeader("__streams.errors." + name).value(), StandardCharsets.UTF_8);
    }
}
