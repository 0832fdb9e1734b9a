package io.paperdigest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.events.Channels;
import io.paperdigest.trending.Weights;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestConfigTest {

    @Test
    void hasDefaults() {
        DigestConfig config = DigestConfig.fromEnvironment(Map.of("BOOTSTRAP_SERVERS", "broker:9092"));

        assertThat(config.clients()).containsExactly(Map.entry("bootstrap.servers", "broker:9092"));
        assertThat(config.channels().listed.name()).isEqualTo("papers.listed");
        assertThat(config.channels().listed.partitions()).isEqualTo(4);
        assertThat(config.applicationId()).isEqualTo("paper-digest");
        assertThat(config.stateFolder()).isEqualTo(Path.of("data", "streams"));
        assertThat(config.threads()).isEqualTo(4);
        assertThat(config.commitInterval()).isEqualTo(Duration.ofMillis(25));
        assertThat(config.patience()).isEqualTo(Duration.ofMinutes(2));
        assertThat(config.weights()).isEqualTo(Weights.DEFAULT);
        assertThat(config.streams())
                .containsOnly(Map.entry("session.timeout.ms", 6000), Map.entry("heartbeat.interval.ms", 1500));
    }

    @Test
    void takesWhatTheEnvironmentSays() {
        DigestConfig config = DigestConfig.fromEnvironment(Map.of(
                "BOOTSTRAP_SERVERS", "a:1,b:2",
                "CHANNEL_PREFIX", "lab.",
                "CHANNEL_PARTITIONS", " 2",
                "STATE_FOLDER", "state",
                "KAFKA_SECURITY_PROTOCOL", "SSL"));

        assertThat(config.clients())
                .containsOnly(Map.entry("bootstrap.servers", "a:1,b:2"), Map.entry("security.protocol", "SSL"));
        assertThat(config.channels().listed.name()).isEqualTo("lab.papers.listed");
        assertThat(config.channels().listed.partitions()).isEqualTo(2);
        assertThat(config.applicationId()).isEqualTo("lab.paper-digest");
        assertThat(config.stateFolder()).isEqualTo(Path.of("state"));
    }

    @Test
    void letsTheEnvironmentWinOverItsOwnSettingsOfKafka() {
        DigestConfig config =
                DigestConfig.fromEnvironment(Map.of("BOOTSTRAP_SERVERS", "b:1", "KAFKA_SESSION_TIMEOUT_MS", "30000"));

        assertThat(config.topology((short) 1).clients())
                .containsEntry("session.timeout.ms", "30000")
                .containsEntry("heartbeat.interval.ms", 1500);
    }

    @Test
    void namesAllThatIsWrongInTheEnvironment() {
        assertThatThrownBy(() -> DigestConfig.fromEnvironment(
                        Map.of("CHANNEL_PREFIX", "a/b", "CHANNEL_PARTITIONS", "many", "STATE_FOLDER", "\0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("BOOTSTRAP_SERVERS is missing (--bootstrap-servers HOST:PORT);"
                        + " CHANNEL_PREFIX is not of letters, digits, '.', '_' and '-', at most 100: a/b;"
                        + " CHANNEL_PARTITIONS is not a number: many; STATE_FOLDER is not a path: \0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10001"})
    void refusesPartitionsThatKafkaWouldNotMake(String partitions) {
        assertThatThrownBy(() -> DigestConfig.fromEnvironment(
                        Map.of("BOOTSTRAP_SERVERS", "b:1", "CHANNEL_PARTITIONS", partitions)))
                .hasMessage("CHANNEL_PARTITIONS is out of range: " + partitions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broker", "broker:", ":9092", "a:1,b", "a:1 b:2"})
    void refusesServersWithoutAPort(String servers) {
        assertThatThrownBy(() -> DigestConfig.fromEnvironment(Map.of("BOOTSTRAP_SERVERS", servers)))
                .hasMessage("BOOTSTRAP_SERVERS is not HOST:PORT, or several with commas: " + servers);
    }

    @Test
    void refusesWhatCanNotRun() {
        assertThatThrownBy(() -> new DigestConfig(
                        "",
                        new Channels("", 1),
                        Map.of(),
                        Map.of(),
                        Path.of("state"),
                        0,
                        Duration.ZERO,
                        Weights.DEFAULT,
                        Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bootstrap.servers is missing; threads is 0, less than 1;"
                        + " commitInterval is 0 ms, less than 1; patience is PT0S, not positive");
    }
}
