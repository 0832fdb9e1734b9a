package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.channel.Books;
import io.paperdigest.edition.CutTimes;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.ingest.IngestConfig;
import io.paperdigest.ingest.IngestService;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.service.DailyConfig;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What digest services do once a day, however many run, whenever they run. */
interface DailyScenarios {

    int READERS = 12;

    /** A new installation. */
    Lab lab() throws IOException;

    @Test
    default void twoInstancesMakeOneEditionAndMailEverybodyOnce()
            throws IOException, MessagingException, InterruptedException {
        Lab lab = lab();
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
        readPagesAndSubscribe(lab);

        try (Mailbox mailbox = new Mailbox();
                Instance one = new Instance(lab, "one", daily(now.get(), mailbox), now::get);
                Instance two = new Instance(lab, "two", daily(now.get(), mailbox), now::get)) {
            one.awaitReady();
            two.awaitReady();
            now.updateAndGet(time -> time.plus(2, ChronoUnit.HOURS));
            mailbox.await(READERS);
            Thread.sleep(Duration.ofSeconds(3)); // a second mail would come in one of the next rounds

            assertThat(mailbox.recipients()).hasSize(READERS).doesNotHaveDuplicates();
            assertThat(editions(lab)).containsExactly(cutTimes(Instant.now()).lastUntil(now.get()));
        }
    }

    @Test
    @SuppressWarnings("try") // stopped before its block ends, which is what this is about
    default void anotherInstanceMailsTheRestWhenTheOneThatMailsStops()
            throws IOException, MessagingException, InterruptedException {
        Lab lab = lab();
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
        readPagesAndSubscribe(lab);

        try (Mailbox mailbox = new Mailbox();
                Instance one = new Instance(lab, "one", daily(now.get(), mailbox), now::get)) {
            one.awaitReady();
            one.awaitLead();
            try (Instance two = new Instance(lab, "two", daily(now.get(), mailbox), now::get)) {
                two.awaitReady();
                now.updateAndGet(time -> time.plus(2, ChronoUnit.HOURS));
                mailbox.await(1);
                one.close();
                int sentByOne = mailbox.recipients().size();
                mailbox.await(READERS);

                assertThat(sentByOne).isLessThan(READERS);
                assertThat(mailbox.recipients()).hasSize(READERS).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    default void ofSeveralDaysThatWereMissedTheLastIsCut()
            throws IOException, MessagingException, InterruptedException {
        Lab lab = lab();
        Instant start = Instant.now();
        readPagesAndSubscribe(lab);

        try (Mailbox mailbox = new Mailbox();
                Instance late =
                        new Instance(lab, "late", daily(start, mailbox), () -> start.plus(50, ChronoUnit.HOURS))) {
            late.awaitReady();
            mailbox.await(READERS);

            assertThat(editions(lab)).containsExactly(cutTimes(start).lastUntil(start.plus(50, ChronoUnit.HOURS)));
        }
    }

    @Test
    default void whoSubscribesAfterTheCutGetsTheDaysEdition()
            throws IOException, MessagingException, InterruptedException {
        Lab lab = lab();
        Instant start = Instant.now();
        readPagesAndSubscribe(lab);

        try (Mailbox mailbox = new Mailbox();
                Instance instance =
                        new Instance(lab, "one", daily(start, mailbox), () -> start.plus(2, ChronoUnit.HOURS))) {
            instance.awaitReady();
            mailbox.await(READERS);
            subscribe(lab, "late@example.org");
            mailbox.await(READERS + 1);

            assertThat(mailbox.recipients()).doesNotHaveDuplicates().contains("late@example.org");
        }
    }

    @Test
    default void aDayWhoseTimeWasBeforeTheInstallationIsNotCut() throws IOException, InterruptedException {
        Lab lab = lab();
        Instant start = Instant.now();
        readPagesAndSubscribe(lab);

        try (Mailbox mailbox = new Mailbox();
                Instance instance = new Instance(lab, "one", daily(start, mailbox), () -> start)) {
            instance.awaitReady();
            instance.awaitLead();
            Thread.sleep(Duration.ofSeconds(3)); // a round and more

            assertThat(editions(lab)).isEmpty();
        }
    }

    private static void readPagesAndSubscribe(Lab lab) throws IOException {
        lab.createChannels();
        MadeUpPages pages = lab.madeUpPages();
        IngestConfig config =
                new IngestConfig(lab.channels(), lab.installation().clients());
        try (IngestService ingest = new IngestService(config)) {
            ingest.ingest(
                    List.of(pages.page("lists", "lists.txt", pages.papers(0, 20))),
                    LocalDate.now(ZoneOffset.UTC).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        IntStream.range(0, READERS).forEach(number -> subscribe(lab, "reader-" + number + "@example.org"));
    }

    private static void subscribe(Lab lab, String email) {
        try (Mailbox nobody = new Mailbox();
                Books books = new Books(new KafkaClients(lab.installation().clients()), lab.channels())) {
            new Postroom(books, nobody.route(), lab.folder()).subscribe(email);
        }
    }

    /** Cuts an hour after the start. */
    private static DailyConfig daily(Instant start, Mailbox mailbox) {
        return new DailyConfig(cutTimes(start), true, Optional.of(mailbox.route()), Optional.empty(), 0);
    }

    private static CutTimes cutTimes(Instant start) {
        return new CutTimes(
                LocalTime.ofInstant(start.plus(1, ChronoUnit.HOURS), ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MINUTES),
                ZoneOffset.UTC);
    }

    /** Their days. */
    private static List<LocalDate> editions(Lab lab) {
        return lab.view(lab.channels().editions).values().stream()
                .filter(EditionManifest.class::isInstance)
                .map(record -> ((EditionManifest) record).cut().date())
                .toList();
    }
}
