package io.paperdigest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.paperdigest.digest.EditionBuilder;
import io.paperdigest.digest.MadeUpEdition;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Feeds as feed readers read them: Atom through ROME, JSON Feed by a schema. All papers are made up. */
class FeedsTest {

    private static final Instant CUT = Instant.parse("2026-11-21T06:00:00Z");
    private static final String URN = "urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void atomReaderSeesTheEditionsPapersBestFirst() throws FeedException {
        Edition edition = MadeUpEdition.withVotes();

        com.rometools.rome.feed.atom.Feed feed = atom(new Feeds(edition).all());

        assertThat(feed.getTitle()).isEqualTo("Paper Digest");
        assertThat(feed.getId()).matches(URN);
        assertThat(feed.getUpdated()).isEqualTo(CUT);
        assertThat(feed.getEntries()).extracting(Entry::getTitle).isEqualTo(titles(edition, Topic.ALL));
    }

    @Test
    void atomEntrySaysWhatThePaperContributesWhyItTrendsAndWhereItIs() throws FeedException {
        Entry entry = entry(atom(new Feeds(MadeUpEdition.withVotes()).all()), "Counting Votes without Voters");

        assertThat(entry.getAlternateLinks())
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("https://arxiv.org/abs/2611.01234"));
        assertThat(entry.getSummary().getValue()).isEqualTo("We present a tally that needs no voters at all.");
        assertThat(text(entry)).contains("No. 2 of 28 papers: 57 votes, 12 since yesterday.");
        assertThat(entry.getUpdated()).isEqualTo(CUT);
        assertThat(entry.getPublished()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
    }

    @Test
    void entryNamesTopicsWithTheWordsThatMatchedAndTheCode() throws FeedException {
        Entry entry = entry(atom(new Feeds(MadeUpEdition.today()).all()), "Sparse Maps of a Silent Cortex");

        assertThat(entry.getCategories()).singleElement().satisfies(topic -> {
            assertThat(topic.getTerm()).isEqualTo("neuroscience");
            assertThat(topic.getLabel()).isEqualTo("Neuroscience");
        });
        assertThat(text(entry)).contains("Neuroscience (“Neurons”, “cortex”)");
        assertThat(Jsoup.parse(content(entry)).select("a").eachAttr("href"))
                .containsExactly("https://github.com/example/silent-map");
    }

    @Test
    void linksAreThoseOfTheDigest() throws FeedException {
        Edition edition = MadeUpEdition.withVotes();

        com.rometools.rome.feed.atom.Feed feed = atom(new Feeds(edition).all());

        assertThat(link(feed, "A First Look at Second Looks")).isEqualTo("https://doi.org/10.1234/made.up.5");
        assertThat(link(feed, "Forgetting Slowly: Lesson 4")).isEqualTo("https://example.org/papers/4");
        assertThat(link(feed, "Why Does My Robot Sulk")).startsWith("https://arxiv.org/search/?query=Why+Does");
    }

    @Test
    void aPaperHasOneIdInEveryFeedOfEveryDay() throws FeedException {
        Feeds today = new Feeds(MadeUpEdition.today());
        Feeds tomorrow = new Feeds(MadeUpEdition.nextDay());
        String title = "Sparse Maps of a Silent Cortex";

        String id = entry(atom(today.all()), title).getId();

        assertThat(id).matches(URN);
        assertThat(entry(atom(today.topic("neuroscience")), title).getId()).isEqualTo(id);
        assertThat(entry(atom(tomorrow.all()), title).getId()).isEqualTo(id);
        assertThat(atom(tomorrow.all()).getId()).isEqualTo(atom(today.all()).getId());
        assertThat(atom(today.topic("neuroscience")).getId())
                .isNotEqualTo(atom(today.all()).getId());
    }

    @Test
    void topicsFeedHasItsPapersAndATopicWithoutPapersAnEmptyOne() throws FeedException {
        Edition edition = MadeUpEdition.today();
        Feeds feeds = new Feeds(edition);

        com.rometools.rome.feed.atom.Feed neuroscience = atom(feeds.topic("neuroscience"));

        assertThat(neuroscience.getTitle()).isEqualTo("Paper Digest: Neuroscience");
        assertThat(neuroscience.getEntries())
                .extracting(Entry::getTitle)
                .isEqualTo(titles(edition, "neuroscience"))
                .isNotEmpty();
        assertThat(atom(feeds.topic("speech")).getEntries()).isEmpty();
        assertThat(problems(JsonFeed.of(feeds.topic("speech")))).isEmpty();
    }

    @Test
    void jsonFeedIsValidAndSaysTheSame() throws FeedException, JsonProcessingException {
        Feed feed = new Feeds(MadeUpEdition.withVotes()).all();

        String json = JsonFeed.of(feed);

        assertThat(problems(json)).isEmpty();
        JsonNode read = JsonSerde.mapper().readTree(json);
        assertThat(read.findValuesAsText("id").subList(1, 29))
                .isEqualTo(atom(feed).getEntries().stream().map(Entry::getId).toList());
        assertThat(read.at("/items/1/url").asText()).isEqualTo("https://arxiv.org/abs/2611.01234");
        assertThat(read.at("/items/1/date_modified").asText()).isEqualTo("2026-11-21T06:00:00Z");
        assertThat(read.at("/_paper_digest/edition").asText()).isEqualTo("2026-11-21");
    }

    @Test
    void theSchemaRefusesWhatIsNoFeed() {
        assertThat(problems("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}"))
                .isNotEmpty();
    }

    @Test
    void aPaperDatedAfterAnEarlyCutIsPublishedAtTheCut() throws FeedException {
        Edition edition = new EditionBuilder("2026-11-21")
                .zone(ZoneId.of("Pacific/Kiritimati"))
                .page("000", 40)
                .paper("p1", "Early Birds", "We count birds before they wake.")
                .on("000", 1)
                .and()
                .build();

        Entry entry = entry(atom(new Feeds(edition).all()), "Early Birds");

        assertThat(entry.getPublished()).isEqualTo(entry.getUpdated()).isEqualTo(Instant.parse("2026-11-20T16:00:00Z"));
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Edition edition = MadeUpEdition.withVotes();
        String before = AtomFeed.of(new Feeds(edition).all());
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(AtomFeed.of(new Feeds(edition).all())).isEqualTo(before);
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** Titles and abstracts come from anywhere. */
    @Property(tries = 300)
    void anyTextIsReadAsTextAndNeverAsMarkup(@ForAll String title, @ForAll String abstractText) throws FeedException {
        Edition edition = new EditionBuilder("2026-11-21")
                .topic("maps", "Maps & <Plans>", "Made up")
                .page("000", 40)
                .paper("p1", "A <b>bold</b> & \"odd\" title " + title, "We show ]]> <script>x</script> " + abstractText)
                .on("000", 1)
                .in("maps", "<script>", title.isBlank() ? "&" : title)
                .and()
                .build();
        Feed feed = new Feeds(edition).all();

        Entry entry = atom(feed).getEntries().getFirst();

        assertThat(entry.getTitle()).startsWith("A <b>bold</b> & \"odd\" title");
        assertThat(entry.getSummary().getValue()).contains("<script>x</script>");
        assertThat(Jsoup.parse(content(entry)).select("script, b")).isEmpty();
        assertThat(problems(JsonFeed.of(feed))).isEmpty();
    }

    private static List<String> titles(Edition edition, String topic) {
        return edition.ranking(topic).best().stream()
                .map(EditionRanking.Entry::paper)
                .map(id -> edition.paper(id).paper().title())
                .toList();
    }

    private static com.rometools.rome.feed.atom.Feed atom(Feed feed) throws FeedException {
        WireFeedInput input = new WireFeedInput(true, Locale.ROOT);
        return (com.rometools.rome.feed.atom.Feed) input.build(new StringReader(AtomFeed.of(feed)));
    }

    private static Entry entry(com.rometools.rome.feed.atom.Feed feed, String title) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getTitle().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static String link(com.rometools.rome.feed.atom.Feed feed, String title) {
        return entry(feed, title).getAlternateLinks().getFirst().getHref();
    }

    private static String content(Entry entry) {
        assertThat(entry.getContents()).extracting(Content::getType).containsExactly("html");
        return entry.getContents().getFirst().getValue();
    }

    private static String text(Entry entry) {
        return Jsoup.parse(content(entry)).text();
    }

    /** What is wrong with a JSON feed, by a schema written after its specification. */
    private static List<String> problems(String json) {
        return Holder.SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static final class Holder {

        static final Schema SCHEMA = read();

        private static Schema read() {
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_7,
                    settings -> settings.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));
            try (InputStream schema = FeedsTest.class.getResourceAsStream("/jsonfeed/schema-v1.1.json")) {
                return registry.getSchema(
                        new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8),
                        InputFormat.JSON);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
