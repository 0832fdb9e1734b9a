package io.paperdigest.standalone;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.events.Channel;
import io.paperdigest.events.ChannelSetup;
import io.paperdigest.events.Channels;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What must hold on every broker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ChannelSetupScenarios {

    private Admin admin;

    /** Starts a broker. */
    abstract String startBroker() throws IOException;

    /** Stops it. */
    abstract void stopBroker();

    @BeforeAll
    void connect() throws IOException {
        admin = Admin.create(Map.of("bootstrap.servers", startBroker()));
    }

    @AfterAll
    void disconnect() {
        admin.close();
        stopBroker();
    }

    @Test
    void createsEveryChannelOnce() {
        Channels channels = new Channels("once.", 2);

        ChannelSetup.create(admin, channels);
        ChannelSetup.create(admin, channels);

        assertThat(names())
                .containsAll(channels.all().stream().map(Channel::name).toList());
    }

    @Test
    void keepsTheJournalForEverAndCompactsThePapers() {
        Channels channels = new Channels("kept.", 1);

        ChannelSetup.create(admin, channels);

        assertThat(setting(channels.journal, "retention.ms")).isEqualTo("-1");
        assertThat(setting(channels.canonical, "cleanup.policy")).isEqualTo("compact");
    }

    @Test
    void refusesChannelWithAnotherNumberOfPartitions() {
        Channels before = new Channels("grown.", 1);
        Channels after = new Channels("grown.", 3);
        ChannelSetup.create(admin, before);

        assertThatThrownBy(() -> ChannelSetup.create(admin, after))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("grown.papers.listed has 1 partitions and should have 3");
    }

    private Set<String> names() {
        return admin.listTopics()
                .names()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private String setting(Channel<?> channel, String name) {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, channel.name());
        Config config = requireNonNull(
                        admin.describeConfigs(List.of(topic)).values().get(topic))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return config.get(name).value();
    }
}
