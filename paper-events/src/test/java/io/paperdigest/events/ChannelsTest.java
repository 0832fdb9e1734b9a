package io.paperdigest.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelsTest {

    private static final long DAY_MILLIS = 86_400_000;

    /** A line that changes here changes what an installation keeps, or where its keys are: that is a migration. */
    @Test
    void declaresWhatIsKeptAndHowItIsPartitioned() {
        Channels channels = new Channels("", 4);

        assertThat(channels.all().stream().map(channel -> line(channel.newTopic((short) 1))))
                .containsExactly(
                        "papers.listed 4 delete forever",
                        "papers.rejected 1 delete 30 days",
                        "sources 1 compact",
                        "papers.journal 1 delete forever",
                        "papers.decisions 1 compact",
                        "papers.resolved 4 delete 30 days",
                        "papers.canonical 4 compact",
                        "papers.by-topic 4 compact",
                        "rankings.local 4 compact",
                        "rankings 4 compact",
                        "rankings.partial 1 delete 30 days",
                        "editions 1 compact",
                        "cuts 1 delete 30 days",
                        "topics 1 compact",
                        "topics.requests 1 delete 30 days",
                        "topics.answers 1 delete 30 days",
                        "topics.matched 1 compact",
                        "subscriptions 1 compact",
                        "deliveries 1 compact",
                        "dead-letters 1 delete 30 days");
    }

    /** Who follows what is nobody else's business, and the channels between the stages may change. */
    @Test
    void keepsItsInnerChannelsToItself() {
        Channels channels = new Channels("", 1);

        assertThat(channels.all().stream().filter(channel -> !channel.open()).<Object>map(channel -> channel))
                .containsExactly(
                        channels.journal,
                        channels.decisions,
                        channels.resolved,
                        channels.localRankings,
                        channels.partials,
                        channels.subscriptions,
                        channels.deliveries);
    }

    @Test
    void listsEveryChannelItDeclares() {
        Channels channels = new Channels("", 1);

        assertThat(channels.all())
                .hasSize((int) Arrays.stream(Channels.class.getFields())
                        .filter(field -> field.getType() == Channel.class)
                        .count())
                .doesNotHaveDuplicates();
    }

    @Test
    void putsThePrefixBeforeEveryName() {
        Channels channels = new Channels("lab.", 1);

        assertThat(channels.all()).extracting(Channel::name).allMatch(name -> name.startsWith("lab."));
    }

    @Test
    void passesTheReplicationOn() {
        NewTopic topic = new Channels("", 1).journal.newTopic((short) 3);

        assertThat(topic.replicationFactor()).isEqualTo((short) 3);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2"})
    void oneOfThreeCopiesMayBeMissing(short replication, String needed) {
        NewTopic topic = new Channels("", 1).journal.newTopic(replication);

        assertThat(topic.configs()).containsEntry(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, needed);
    }

    @Test
    void openChannelsLieAsEveryClientCanRead() {
        Channels channels = new Channels("", 1);

        assertThat(channels.all())
                .allSatisfy(channel -> assertThat(compression(channel))
                        .isIn(channel.open() ? List.of("gzip", "uncompressed") : List.of("as written")));
    }

    private static String compression(Channel<?> channel) {
        return channel.newTopic((short) 1).configs().getOrDefault(TopicConfig.COMPRESSION_TYPE_CONFIG, "as written");
    }

    @Test
    void everyChannelHasRoomForAPaperThatWasListedForYears() {
        Channels channels = new Channels("", 1);

        assertThat(channels.all())
                .allSatisfy(channel -> assertThat(channel.newTopic((short) 1).configs())
                        .containsEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "8388608"));
    }

    @Test
    void recordsSayWhatTheyAre() {
        Channels channels = new Channels("lab.", 1);

        ProducerRecord<String, byte[]> record = channels.sources.record("lab@0123456789abcdef", Samples.HELD);

        assertThat(record.topic()).isEqualTo("lab.sources");
        assertThat(texts(record.headers()))
                .containsExactly("content-type: application/json", "schema: source-report/1");
    }

    @Test
    void tombstonesSayOfWhatTheyAre() {
        Channels channels = new Channels("", 1);

        ProducerRecord<String, byte[]> record = channels.topics.record("cells", null);

        assertThat(record.value()).isNull();
        assertThat(texts(record.headers())).contains("schema: topic/1");
    }

    /** What the topology writes with. */
    @Test
    void serdesSayWhatARecordIsInPlaceOfWhatItWasMadeFrom() {
        Channels channels = new Channels("", 1);
        Headers headers = channels.listed.record("key", Samples.LISTING).headers();
        headers.add("traceparent", new byte[] {'1'});

        channels.canonical.valueSerde().serialize("papers.canonical", headers, Samples.PAPER);

        assertThat(texts(headers)).hasSize(3).contains("content-type: application/json", "schema: canonical/1");
    }

    @Test
    void refusesChannelsWithoutAPartition() {
        assertThatThrownBy(() -> new Channels("", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("partitions");
    }

    private static List<String> texts(Headers headers) {
        return StreamSupport.stream(headers.spliterator(), false)
                .map(header -> header.key() + ": " + new String(header.value(), UTF_8))
                .toList();
    }

    private static String line(NewTopic topic) {
        String policy = topic.configs().get(TopicConfig.CLEANUP_POLICY_CONFIG);
        String retention = topic.configs().get(TopicConfig.RETENTION_MS_CONFIG);
        return topic.name() + " " + topic.numPartitions() + " " + Objects.requireNonNull(policy)
                + (retention == null ? "" : " " + words(Long.parseLong(retention)));
    }

    /** Kafka's −1 is no limit. */
    private static String words(long millis) {
        return millis == -1 ? "forever" : millis / DAY_MILLIS + " days";
    }
}
