package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Channels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopologySettingsTest {

    @Test
    void changelogsAreKeptAsTheChannelsAre() {
        Map<Object, Object> settings = settings(Map.of());

        assertThat(settings)
                .containsEntry("replication.factor", 3)
                .containsEntry("topic.min.insync.replicas", "2")
                .containsEntry("topic.max.message.bytes", "8388608")
                .containsEntry("producer.compression.type", "zstd")
                .containsEntry("producer.max.request.size", 8_388_608);
    }

    @Test
    void installationsOwnSettingsWin() {
        assertThat(settings(Map.of("replication.factor", "2"))).containsEntry("replication.factor", "2");
    }

    @Test
    void nobodyCanTakeBackExactlyOnce() {
        assertThat(settings(Map.of("processing.guarantee", "at_least_once")))
                .containsEntry("processing.guarantee", "exactly_once_v2");
    }

    private static Map<Object, Object> settings(Map<String, Object> clients) {
        return new TopologySettings("app", Path.of("state"), 1, Duration.ofMillis(100), (short) 3, clients)
                .toProperties(new Channels("", 1));
    }
}
