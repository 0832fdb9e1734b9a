package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.Canonical;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.CutRequest;
import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.EditionRecord;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.IdentityDecision.Verdict;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Redirect;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicChange;
import io.paperdigest.events.TopicMatch;
import io.paperdigest.identity.ListingIndex;
import io.paperdigest.sign.Signer;
import io.paperdigest.trending.Weights;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTopologyTest {

    private static final Topic CELLS =
            new Topic("cell-segmentation", "Cell segmentation", "Biology", "\"cell segmentation\"");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/topology.txt");

    @TempDir
    Path folder;

    private final Channels channels = new Channels("", 1);
    private TopologyTestDriver driver;

    @BeforeEach
    void start() {
        Properties config = new Properties();
        config.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        config.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndContinueExceptionHandler.class);
        config.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, channels.deadLetters.name());
        driver = new TopologyTestDriver(PaperTopology.of(channels, Weights.DEFAULT, TopologyWatch.NONE), config);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void graphIsTheGoldenOne() throws IOException {
        String described = PaperTopology.of(new Channels("", 4), Weights.DEFAULT, TopologyWatch.NONE)
                .describe()
                .toString();

        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, described);
        }
        assertThat(described)
                .as("a changed graph can strand state: make it a decision, with -Dgolden.update=true")
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void listingsOfOnePaperOnTwoPagesBecomeOnePaperOnTopOfTheEdition() {
        publish(Listings.on("page-1", 1, "Alone at the top"));
        publish(Listings.on("page-1", 10, "Counting cells without labels"));
        publish(Listings.on("page-2", 10, "Counting Cells Without Labels!"));

        Edition edition = cut("2026-11-21", "r1");

        assertThat(edition.manifest().cut().listings()).isEqualTo(3);
        assertThat(edition.manifest().cut().papers()).isEqualTo(2);
        assertThat(edition.manifest().cut().merged()).isEqualTo(1);
        assertThat(edition.all().best())
                .extracting(entry -> edition.paper(entry.paper()).paper().title())
                .containsExactly("Counting cells without labels", "Alone at the top");
    }

    @Test
    void repeatedListingsChangeNothing() {
        publish(Listings.on("page-1", 1, "Once"));
        cut("2026-11-21", "r1");
        publish(Listings.on("page-1", 1, "Once"));

        request("2026-11-21", "r2");

        assertThat(answers()).last().isEqualTo(new CutAnswer("r2", "2026-11-21", false, 1, 1, 0, 0));
        assertThat(editions()).isEmpty();
    }

    @Test
    void somethingNewOnTheSameDayClosesALateEditionAndLeavesTheFirstAlone() {
        publish(Listings.on("page-1", 1, "Morning"));
        Edition first = cut("2026-11-21", "r1");
        publish(Listings.on("page-1", 2, "Evening"));

        Edition late = cut("2026-11-21", "r2");

        assertThat(first.manifest().edition()).isEqualTo("2026-11-21");
        assertThat(late.manifest().edition()).isEqualTo("2026-11-21.2");
        assertThat(late.all().total()).isEqualTo(2);
    }

    @Test
    void sameRequestAgainIsAnsweredAgainAndCutsNothing() {
        publish(Listings.on("page-1", 1, "Once"));
        cut("2026-11-21", "r1");
        answers();

        request("2026-11-21", "r1");

        assertThat(answers()).containsExactly(new CutAnswer("r1", "2026-11-21", true, 1, 1, 1, 1));
        assertThat(editions()).isEmpty();
    }

    @Test
    void topicMatchSaysWhichWordsMatched() {
        define(CELLS);
        publish(Listings.on("page-1", 1, "A study", "We improve cell segmentation in microscopy."));

        List<TestRecord<String, TopicMatch>> matches = output(channels.byTopic).readRecordsToList();

        assertThat(matches).singleElement().satisfies(match -> {
            assertThat(match.key()).startsWith("cell-segmentation/p");
            assertThat(match.value().words()).containsExactly("cell segmentation");
        });
    }

    @Test
    void topicAddedLaterHoldsForThePapersAlreadyHere() {
        publish(Listings.on("page-1", 1, "A study", "We improve cell segmentation in microscopy."));
        define(CELLS);

        Edition edition = cut("2026-11-21", "r1");

        assertThat(edition.ranking("cell-segmentation").total()).isEqualTo(1);
        assertThat(edition.manifest().matched()).isEqualTo(1);
    }

    @Test
    void removedTopicLeavesCatalogueMatchesAndEdition() {
        define(CELLS);
        publish(Listings.on("page-1", 1, "A study", "We improve cell segmentation in microscopy."));
        output(channels.byTopic).readRecordsToList();
        journal(new TopicChange(CELLS.id(), null));

        Edition edition = cut("2026-11-21", "r1");

        assertThat(edition.rankings()).containsOnlyKeys(Topic.ALL);
        assertThat(output(channels.byTopic).readRecordsToList())
                .singleElement()
                .satisfies(tombstone -> assertThat(tombstone.value()).isNull());
    }

    @Test
    void editionsSayWhoIsStillThereAndWhoIsNew() {
        publish(Listings.on("page-1", 1, "Yesterday's paper"));
        cut("2026-11-21", "r1");
        publish(Listings.on("page-2", 1, "Another one of today"));
        publish(Listings.on("page-2", 2, "Yesterday's paper"));

        Edition second = cut("2026-11-22", "r2");

        assertThat(second.all().best()).extracting(EditionRanking.Entry::before).containsExactly(1, null);
        assertThat(second.all().best()).extracting(EditionRanking.Entry::days).containsExactly(2, 1);
        assertThat(second.all().scale()).isPositive();
    }

    @Test
    void withdrawnPaperLeavesTheRankingsAndStaysAPaper() {
        define(CELLS);
        publish(Listings.on(
                "page-1", 1, "Counting cells without labels", "We improve cell segmentation in microscopy."));
        publish(Listings.on("page-1", 2, "Something else"));
        Edition before = cut("2026-11-21", "r1");
        publish(Listings.withdrawn(Listings.on(
                "page-2", 3, "Counting cells without labels", "We improve cell segmentation in microscopy.")));

        Edition after = cut("2026-11-22", "r2");

        assertThat(before.ranking("cell-segmentation").total()).isEqualTo(1);
        assertThat(after.ranking("cell-segmentation").total()).isZero();
        assertThat(titles(after)).containsExactly("Something else");
        assertThat(output(channels.canonical).readKeyValuesToMap()).hasSize(2);
    }

    @Test
    void papersThatTurnOutToBeOneHaveOnePlace() {
        publish(Listings.on("page-1", 1, "Counting sheep by night", Listings.LONG));
        publish(Listings.on("page-2", 1, "Sheep, counted by night", "Nothing that is alike."));
        publish(Listings.on("page-3", 1, "A third one"));
        Edition before = cut("2026-11-21", "r1");
        publish(Listings.identified("page-4", 1, "2611.00001", "Counting sheep by night", Listings.LONG));
        publish(Listings.identified("page-5", 1, "2611.00001", "Sheep, counted by night", "Nothing that is alike."));

        Edition after = cut("2026-11-22", "r2");

        assertThat(before.all().total()).isEqualTo(3);
        assertThat(after.all().total()).isEqualTo(2);
        assertThat(after.all().best()).extracting(EditionRanking.Entry::before).doesNotContainNull();
    }

    @Test
    void manifestCarriesTheReportOfEachSource() {
        publish(Listings.on("page-1", 1, "Once"));
        input(channels.sources).accept("page-1@x", Listings.report("page-1", 1));

        Edition edition = cut("2026-11-21", "r1");

        assertThat(edition.manifest().cut().sources()).containsExactly(Listings.report("page-1", 1));
    }

    @Test
    void paperIsPublishedWithItsListings() {
        publish(Listings.on("page-1", 3, "Once"));

        Canonical paper = output(channels.canonical).readValue();

        assertThat(paper)
                .isInstanceOfSatisfying(
                        Paper.class,
                        it -> assertThat(it.listings())
                                .singleElement()
                                .satisfies(listing -> assertThat(listing.rank()).isEqualTo(3)));
    }

    @Test
    void papersDecidedToBeTheSameCountOnceWithAllThatWasTheirs() {
        define(CELLS);
        Listing first = Listings.on("page-1", 1, "A study", "We improve cell segmentation in microscopy.");
        Listing second = Listings.on("page-2", 4, "Another view", "We improve cell segmentation in the dark.");
        publish(first);
        publish(second);
        List<String> ids = papers();
        output(channels.byTopic).readRecordsToList();

        journal(decision("d1", Verdict.SAME, first, second));

        Edition edition = cut("2026-11-21", "r1");
        EditionPaper paper = edition.paper(ids.getFirst());
        assertThat(output(channels.canonical).readValuesToList()).contains(new Redirect(ids.getLast(), ids.getFirst()));
        assertThat(output(channels.byTopic).readKeyValuesToMap())
                .containsEntry("cell-segmentation/" + ids.getLast(), null);
        assertThat(edition.all().total()).isEqualTo(1);
        assertThat(edition.ranking("cell-segmentation").total()).isEqualTo(1);
        assertThat(edition.manifest().cut().papers()).isEqualTo(1);
        assertThat(paper.terms()).extracting(ScoreTerm::source).contains("page-1", "page-2");
        assertThat(paper.paper().listings()).hasSize(2);
    }

    @Test
    void aPaperThatIsSplitCountsTwice() {
        Listing first = Listings.on("page-1", 1, "A study of silence");
        Listing second = Listings.on("page-2", 4, "A study of silence");
        publish(first);
        publish(second);

        journal(decision("d1", Verdict.DIFFERENT, first, second));

        assertThat(cut("2026-11-21", "r1").all().total()).isEqualTo(2);
        assertThat(output(channels.canonical).readKeyValuesToMap())
                .extractingByKeys(idOf(first), idOf(second))
                .allSatisfy(paper -> assertThat(paper)
                        .isInstanceOfSatisfying(
                                Paper.class, it -> assertThat(it.listings()).hasSize(1)));
    }

    @Test
    void aDecisionOnListingsThatWereRankedMakesALateEdition() {
        Listing first = Listings.on("page-1", 1, "A study");
        Listing second = Listings.on("page-2", 4, "Another view");
        publish(first);
        publish(second);
        Edition early = cut("2026-11-21", "r1");
        journal(decision("d1", Verdict.SAME, first, second));

        Edition late = cut("2026-11-21", "r2");

        assertThat(early.all().total()).isEqualTo(2);
        assertThat(late.manifest().edition()).isEqualTo("2026-11-21.2");
        assertThat(late.all().total()).isEqualTo(1);
    }

    @Test
    void aDecisionThatChangesNothingMakesNoEdition() {
        Listing first = Listings.on("page-1", 1, "A study");
        Listing second = Listings.on("page-2", 4, "Another view");
        publish(first);
        publish(second);
        cut("2026-11-21", "r1");
        journal(decision("d1", Verdict.DIFFERENT, first, second));

        request("2026-11-21", "r2");

        assertThat(answers()).last().extracting(CutAnswer::closed).isEqualTo(false);
    }

    @Test
    void decisionsThatHoldAreOnTheirChannelUntilTheyAreWithdrawn() {
        IdentityDecision decision = decision(
                "d1", Verdict.DIFFERENT, Listings.on("page-1", 1, "A study"), Listings.on("page-2", 4, "Another"));
        journal(decision);
        journal(decision);
        journal(new DecisionWithdrawal("d1", "", "ada", Listings.TODAY));
        journal(new DecisionWithdrawal("d1", "", "ada", Listings.TODAY));

        assertThat(output(channels.decisions).readKeyValuesToList())
                .containsExactly(new KeyValue<>("d1", decision), new KeyValue<>("d1", null));
    }

    @Test
    void aLaterVersionIsAnUpdateOfThePaperAndNoNewOne() {
        Listing first = Listings.version("page-1", 1, "Maps of silence", 1, Listings.TODAY);
        publish(first);
        cut("2026-11-21", "r1");
        publish(Listings.version("page-2", 1, "Maps of noise", 2, Listings.TODAY.plus(Duration.ofDays(1))));

        Edition edition = cut("2026-11-22", "r2");

        Paper paper = edition.paper(idOf(first)).paper();
        assertThat(edition.all().total()).isEqualTo(1);
        assertThat(paper.title()).isEqualTo("Maps of noise");
        assertThat(paper.formerTitles()).containsExactly("Maps of silence");
        assertThat(paper.arrived()).isEqualTo(1);
        assertThat(paper.firstSeen()).isEqualTo(Listings.TODAY);
    }

    private static IdentityDecision decision(String id, Verdict verdict, Listing listing, Listing other) {
        return new IdentityDecision(
                id, verdict, List.of(listing.key()), List.of(other.key()), "", "ada", Listings.TODAY);
    }

    private static String idOf(Listing listing) {
        return ListingIndex.Known.ownPaper(Signer.sign(listing));
    }

    /** The ids of the papers that were told of, in that order. */
    private List<String> papers() {
        return output(channels.canonical).readValuesToList().stream()
                .map(Canonical::id)
                .toList();
    }

    @Test
    void everyRecordSaysWhichSchemaItFollows() {
        define(CELLS);
        publish(Listings.on("page-1", 1, "A study", "We improve cell segmentation in microscopy."));
        cut("2026-11-21", "r1");

        assertThat(schemasOn(channels.canonical)).containsOnly("canonical/1");
        assertThat(schemasOn(channels.resolved)).containsOnly("resolved/1");
        assertThat(schemasOn(channels.byTopic)).containsOnly("topic-match/1");
        assertThat(schemasOn(channels.topics)).containsOnly("topic/1");
    }

    @Test
    void unreadableRecordEndsInTheDeadLetterChannelAndStopsNothing() {
        driver.createInputTopic(channels.listed.name(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput("k".getBytes(StandardCharsets.UTF_8), "{\"key\":".getBytes(StandardCharsets.UTF_8));
        publish(Listings.on("page-1", 1, "Once"));

        TestRecord<byte[], byte[]> dead = driver.createOutputTopic(
                        channels.deadLetters.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecord();

        assertThat(new String(dead.value(), StandardCharsets.UTF_8)).isEqualTo("{\"key\":");
        assertThat(dead.headers().lastHeader("__streams.errors.topic").value())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("papers.listed");
        assertThat(cut("2026-11-21", "r1").all().total()).isEqualTo(1);
    }

    private static List<String> titles(Edition edition) {
        return edition.all().best().stream()
                .map(entry -> edition.paper(entry.paper()).paper().title())
                .toList();
    }

    private List<String> schemasOn(Channel<?> channel) {
        return output(channel).readRecordsToList().stream()
                .map(record -> record.headers().lastHeader("schema").value())
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .toList();
    }

    private void publish(Listing listing) {
        input(channels.listed).accept(listing.key(), listing);
    }

    private void define(Topic topic) {
        journal(new TopicChange(topic.id(), topic));
    }

    private void journal(JournalRecord record) {
        input(channels.journal).accept("", record);
    }

    private void request(String date, String request) {
        journal(new CutRequest(request, LocalDate.parse(date), Instant.parse(date + "T06:00:00Z"), "UTC"));
    }

    private Edition cut(String date, String request) {
        request(date, request);
        List<EditionRecord> records = editions();
        return Edition.of((EditionManifest) records.getLast(), records.subList(0, records.size() - 1));
    }

    private List<EditionRecord> editions() {
        return output(channels.editions).readValuesToList();
    }

    private List<CutAnswer> answers() {
        return output(channels.cuts).readValuesToList();
    }

    private <V> java.util.function.BiConsumer<String, V> input(Channel<V> channel) {
        return driver.createInputTopic(channel.name(), new StringSerializer(), channel.valueSerde())::pipeInput;
    }

    private <V> TestOutputTopic<String, V> output(Channel<V> channel) {
        return driver.createOutputTopic(channel.name(), new StringDeserializer(), channel.valueSerde());
    }
}
