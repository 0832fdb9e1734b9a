package io.paperdigest.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Objects;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;

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
                        "papers.resolved 4 delete 30 days",
                        "papers.canonical 4 compact",
                        "papers.by-topic 4 compact",
                        "rankings.partial 1 delete 30 days",
                        "editions 1 compact",
                        "cuts 1 delete 30 days",
                        "topics 1 compact",
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
                        channels.resolved,
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

    @Test
    void saysWhetherItKeepsTheLastOfEachKey() {
        Channels channels = new Channels("", 1);

        assertThat(channels.canonical.compacted()).isTrue();
        assertThat(channels.journal.compacted()).isFalse();
    }

    @Test
    void refusesChannelsWithoutAPartition() {
        assertThatThrownBy(() -> new Channels("", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("partitions");
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
