package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.channel.Books;
import io.paperdigest.channel.KafkaDeliveryLedger;
import io.paperdigest.edition.CutTimes;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.Listing;
import io.paperdigest.runtime.kafka.HangingTransactions;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.service.DailyConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What we do about transactions whose end Kafka lost. All listings are made up. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LostTransactionTest {

    @TempDir
    private Path folder;

    @Test
    void startGetsPastOneOnItsInputAndOneOfItsOffsets() throws IOException {
        List<Listing> listings = RepeatedPapers.listings();
        List<Listing> first = listings.subList(0, listings.size() / 2);
        try (EmbeddedKafka kafka = KilledSteps.kafka(folder)) {
            Lab lab = KilledSteps.lab(kafka, folder, 1);
            try (Pipeline pipeline = lab.start()) {
                pipeline.catalogue(RepeatedPapers.TOPICS);
                KilledSteps.feed(lab, first);
                Lab.cut(pipeline, Lab.DAY.minusDays(1));
            }
            lose(lab, first);
        }

        try (EmbeddedKafka kafka = KilledSteps.kafka(folder)) {
            Lab lab = KilledSteps.lab(kafka, folder, 1);
            assertThat(find(lab)).hasSize(2);
            try (Pipeline pipeline = lab.start()) {
                KilledSteps.feed(lab, listings);
                Lab.Closed closed = Lab.cut(pipeline, Lab.DAY);
                assertThat(closed.edition().ranking("silence").total()).isPositive();
            }
            assertThat(find(lab)).isEmpty();
        }
    }

    private static void lose(Lab lab, List<Listing> listings) {
        loseListing(lab, listings);
        TopicPartition resolved = new TopicPartition(lab.channels().resolved.name(), 0);
        new LostTransaction(lab.installation().clients(), application(lab) + "-lost-2")
                .ofOffsets(application(lab), Map.of(resolved, new OffsetAndMetadata(listings.size())));
    }

    private static void loseListing(Lab lab, List<Listing> listings) {
        Channels channels = lab.channels();
        Listing listing = listings.getFirst();
        Listing another = listings.getLast();
        new LostTransaction(lab.installation().clients(), application(lab) + "-lost-1")
                .ofRecords(
                        channels.listed.record(listing.key(), listing), channels.listed.record(another.key(), another));
    }

    private static String application(Lab lab) {
        return lab.installation().digestConfig().applicationId();
    }

    @Test
    void transactionThatIsOpenDoesNotHang() throws IOException {
        try (EmbeddedKafka kafka = KilledSteps.kafka(folder)) {
            Lab lab = KilledSteps.lab(kafka, folder, 1);
            lab.createChannels();
            Listing listing = RepeatedPapers.listings().getFirst();
            try (Producer<String, byte[]> producer =
                    new KafkaClients(lab.installation().clients()).onlyWriter(application(lab) + "-open-1")) {
                producer.beginTransaction();
                Future<RecordMetadata> sent =
                        producer.send(lab.channels().listed.record(listing.key(), listing));
                producer.flush();
                sent.resultNow();

                assertThat(find(lab)).isEmpty();

                producer.abortTransaction();
            }
        }
    }

    private static List<HangingTransactions.Open> find(Lab lab) {
        return new HangingTransactions(
                        new KafkaClients(lab.installation().clients()),
                        application(lab),
                        lab.channels().listed.name()::equals)
                .find(Duration.ofSeconds(10));
    }

    @Test
    void serviceThatFindsOneLaterStartsAgain() throws IOException, InterruptedException {
        int port = EmbeddedKafka.freePort();
        Path kafkaFolder = folder.resolve("kafka");
        EmbeddedKafka first = EmbeddedKafka.start(kafkaFolder, port);
        Lab lab = KilledSteps.lab(first, folder, 1);
        try (Instance service = new Instance(lab, "digest", daily(), InstantSource.system())) {
            service.awaitReady();
            List<Listing> listings = RepeatedPapers.listings();
            loseListing(lab, listings);
            first.close();
            try (EmbeddedKafka second = EmbeddedKafka.start(kafkaFolder, port)) {
                assertThat(second.bootstrapServers()).isEqualTo(first.bootstrapServers());
                assertThat(find(lab)).hasSize(1);
                KilledSteps.feed(lab, listings);

                service.await(() -> find(lab).isEmpty()
                        && !lab.values(lab.channels().canonical).isEmpty());
            }
        }
    }

    private DailyConfig daily() {
        return new DailyConfig(
                new CutTimes(LocalTime.of(7, 0), ZoneOffset.UTC),
                true,
                Optional.empty(),
                Optional.of(folder.resolve("out")),
                0);
    }

    @Test
    void claimOfADeliveryIsKept() throws IOException {
        Delivery claim = delivery("grace@example.org");
        try (EmbeddedKafka kafka = KilledSteps.kafka(folder)) {
            Lab lab = KilledSteps.lab(kafka, folder, 1);
            lab.createChannels();
            Channels channels = lab.channels();
            Delivery before = delivery("ada@example.org");
            new LostTransaction(lab.installation().clients(), channels.deliveries.name())
                    .ofRecords(
                            channels.deliveries.record(before.key(), before),
                            channels.deliveries.record(claim.key(), claim));
        }

        try (EmbeddedKafka kafka = KilledSteps.kafka(folder)) {
            Lab lab = KilledSteps.lab(kafka, folder, 1);
            try (KafkaDeliveryLedger ledger = books(lab).deliveries(delivery -> {})) {
                assertThat(ledger.get(claim.edition(), claim.subscriber())).isEqualTo(claim);
            }
            assertThat(lab.view(lab.channels().deliveries)).hasSize(2).containsEntry(claim.key(), claim);
        }
    }

    private static Books books(Lab lab) {
        return new Books(new KafkaClients(lab.installation().clients()), lab.channels());
    }

    private static Delivery delivery(String subscriber) {
        return new Delivery(
                Lab.DAY.toString(),
                subscriber,
                Delivery.State.ATTEMPTED,
                "<1@example.org>",
                1,
                List.of(),
                null,
                Instant.parse("2026-11-21T06:00:00Z"));
    }
}
