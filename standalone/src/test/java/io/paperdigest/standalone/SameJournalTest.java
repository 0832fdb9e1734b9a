package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.channel.Books;
import io.paperdigest.channel.LastEdition;
import io.paperdigest.channel.Patience;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.Canonical;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Redirect;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.Topic;
import io.paperdigest.mailing.EditionFiles;
import io.paperdigest.mailing.Mailing;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.service.DigestService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The journal of four days is copied into fresh installations and nothing else is: however many partitions and instances
 * they have, and whatever is killed, they close the editions of those days byte for byte, and make the same files of them.
 * Their live rankings come to what the papers are worth.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SameJournalTest {

    @TempDir
    private static Path folder;

    private EmbeddedKafka kafka;
    private Lab original;
    private List<String> records;
    private Map<String, String> files;

    @BeforeAll
    void liveTheDays() throws IOException {
        kafka = EmbeddedKafka.start(folder.resolve("kafka"));
        original = lab("original", 1);
        new MadeUpDays(original).live();
        records = original.editionRecords();
        files = files(original);
    }

    @AfterAll
    void stopKafka() {
        kafka.close();
    }

    @Test
    void theDaysHadAllThatIsHardToGetAgain() {
        Map<String, Edition> editions = editions(original);

        assertThat(editions.keySet()).containsExactlyElementsOf(MadeUpDays.EDITIONS);
        assertThat(original.view(original.channels().canonical).values())
                .as("two papers became one")
                .anyMatch(Redirect.class::isInstance);
        assertThat(idsThatWerePapersAgain()).as("one paper became two").isNotEmpty();
        assertThat(original.values(original.channels().cuts))
                .filteredOn(answer -> !answer.closed())
                .as("a cut with nothing new")
                .extracting(CutAnswer::edition)
                .containsExactly("2026-10-25.2", "2026-10-26.2");
        assertThat(edition(editions, "2026-10-24").rankings()).containsOnlyKeys(Topic.ALL, "language", "models");
        assertThat(edition(editions, "2026-10-25").rankings()).containsOnlyKeys(Topic.ALL, "brains", "models");
        assertThat(edition(editions, "2026-10-25").papers().size())
                .isEqualTo(edition(editions, "2026-10-25.2").papers().size() - 1);
        assertThat(edition(editions, "2026-10-26").manifest().cut().sources())
                .anyMatch(report -> report.status() == SourceReport.Status.HELD);
        assertThat(editions.values())
                .filteredOn(edition -> edition.manifest().cut().onlyNotifies())
                .as("an edition that only says that another is held")
                .extracting(edition -> edition.manifest().edition())
                .containsExactly("2026-10-26.2");
        assertThat(edition(editions, "2026-10-25").manifest().cut().at()).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(hoursBetween(editions, "2026-10-25", "2026-10-26")).isEqualTo(25);
        assertThat(editions.values())
                .extracting(edition -> edition.manifest().halfLifeHours())
                .containsExactly(24.0, 24.0, 24.0, 24.0, 24.0, 60.0);
    }

    @Test
    void theLastEditionIsReadFromTheEndOfItsChannel() {
        KafkaClients clients = new KafkaClients(original.installation().clients());
        Edition last = edition(editions(original), MadeUpDays.EDITIONS.getLast());

        assertThat(LastEdition.read(clients, original.channels(), 1)).contains(last);
        assertThat(LastEdition.read(clients, original.channels(), 1_000_000)).contains(last);
    }

    @Test
    void onePartition() throws IOException, InterruptedException {
        assertSame(replay(lab("one", 1), 1));
    }

    @Test
    void fourPartitionsOnTwoInstances() throws IOException, InterruptedException {
        assertSame(replay(lab("four", 4), 2));
    }

    @Test
    void fourPartitionsAndAKillInTheMiddle() throws IOException, InterruptedException {
        Lab lab = lab("killed", 4);
        lab.createChannels();
        Process killed = KilledReplay.start(lab);
        try {
            copyJournal(lab);
            await(lab, MadeUpDays.EDITIONS.getFirst());
        } finally {
            killed.destroyForcibly().waitFor();
        }

        assertSame(replay(lab, 1));
    }

    private void assertSame(Lab replayed) throws IOException {
        assertThat(replayed.editionRecords()).isEqualTo(records);
        assertThat(replayed.view(replayed.channels().canonical))
                .isEqualTo(original.view(original.channels().canonical));
        assertThat(replayed.view(replayed.channels().byTopic)).isEqualTo(original.view(original.channels().byTopic));
        assertThat(replayed.view(replayed.channels().rankings))
                .usingRecursiveComparison()
                .withComparatorForType(new DoubleComparator(1e-9), Double.class)
                .isEqualTo(RankingsByHand.of(original).rankings());
        assertThat(files(replayed)).isEqualTo(files).hasSizeGreaterThan(4 * MadeUpDays.EDITIONS.size());
    }

    /** Copies the journal where that was not done yet, and returns when the last edition is closed. */
    private Lab replay(Lab lab, int instances) throws IOException, InterruptedException {
        lab.createChannels();
        List<DigestService> services = Stream.iterate(1, number -> number + 1)
                .limit(instances)
                .map(number -> instance(lab, number))
                .toList();
        try {
            services.forEach(DigestService::start);
            for (DigestService service : services) {
                service.awaitRunning();
            }
            if (lab.raw().records(lab.channels().journal).isEmpty()) {
                copyJournal(lab);
            }
            await(lab, MadeUpDays.EDITIONS.getLast());
            services.getFirst().awaitRanked();
            return lab;
        } finally {
            services.forEach(DigestService::close);
        }
    }

    /** The first has the lab's own stores: those that were left by what was killed. */
    private static DigestService instance(Lab lab, int number) {
        Installation there = lab.installation();
        Path stores = number == 1 ? there.stateFolder() : lab.folder().resolve("streams-" + number);
        Installation here = new Installation(
                there.prefix(), there.partitions(), there.clients(), there.streams(), stores, there.commitInterval());
        return new DigestService(here.digestConfig(), InstantSource.system());
    }

    private void copyJournal(Lab lab) {
        original.raw()
                .records(original.channels().journal)
                .forEach(record -> lab.raw().write(lab.channels().journal, record.key(), record.value()));
    }

    private static void await(Lab lab, String edition) {
        try (Books books = new Books(new KafkaClients(lab.installation().clients()), lab.channels())) {
            books.edition(edition, new Patience(InstantSource.system(), Duration.ofMinutes(2), Optional::empty));
        }
    }

    /** Ids that led to another paper and were papers of their own after that. */
    private Set<String> idsThatWerePapersAgain() {
        Set<String> redirected = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (Canonical record : original.values(original.channels().canonical)) {
            switch (record) {
                case Redirect redirect -> redirected.add(redirect.id());
                case Paper paper -> {
                    if (redirected.contains(paper.id())) {
                        again.add(paper.id());
                    }
                }
            }
        }
        return again;
    }

    private static Edition edition(Map<String, Edition> editions, String id) {
        return Objects.requireNonNull(editions.get(id), id);
    }

    private static long hoursBetween(Map<String, Edition> editions, String one, String other) {
        return Duration.between(
                        edition(editions, one).manifest().cut().at(),
                        edition(editions, other).manifest().cut().at())
                .toHours();
    }

    private static Map<String, Edition> editions(Lab lab) {
        Map<String, Edition> editions = new TreeMap<>();
        try (Books books = new Books(new KafkaClients(lab.installation().clients()), lab.channels())) {
            for (String id : books.editions("").ids()) {
                editions.put(id, books.editions(id).found().orElseThrow());
            }
        }
        return editions;
    }

    /** All that is written for everybody: digests, {@code edition.json}, feeds. */
    private static Map<String, String> files(Lab lab) throws IOException {
        Path out = lab.folder().resolve("out");
        try (Books books = new Books(new KafkaClients(lab.installation().clients()), lab.channels());
                Mailing mailing = new Mailing(books, Optional.empty(), InstantSource.system(), delivery -> {})) {
            for (Map.Entry<String, Edition> edition : editions(lab).entrySet()) {
                mailing.write(edition.getValue(), new EditionFiles(out, edition.getKey()));
            }
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private Lab lab(String name, int partitions) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Installation one = Installation.embedded(kafka.bootstrapServers(), name + ".", own.resolve("streams"));
        return new Lab(Lab.with(partitions, one), own);
    }
}
