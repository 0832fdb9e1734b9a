package io.paperdigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestConfigTest {

    @Test
    void hasDefaults() {
        IngestConfig config = IngestConfig.fromEnvironment(Map.of("BOOTSTRAP_SERVERS", "broker:9092"));

        assertThat(config.maxPageBytes()).isEqualTo(67_108_864);
        assertThat(config.channels().listed.name()).isEqualTo("papers.listed");
        assertThat(config.channels().listed.partitions()).isEqualTo(4);
        assertThat(config.client()).containsExactly(Map.entry("bootstrap.servers", "broker:9092"));
    }

    @Test
    void takesWhatTheEnvironmentSays() {
        IngestConfig config = IngestConfig.fromEnvironment(Map.of(
                "BOOTSTRAP_SERVERS", "b:1",
                "CHANNEL_PREFIX", "lab.",
                "CHANNEL_PARTITIONS", "2",
                "MAX_PAGE_BYTES", "1000",
                "KAFKA_SECURITY_PROTOCOL", "SSL"));

        assertThat(config.channels().listed.name()).isEqualTo("lab.papers.listed");
        assertThat(config.channels().listed.partitions()).isEqualTo(2);
        assertThat(config.maxPageBytes()).isEqualTo(1000);
        assertThat(config.client()).containsEntry("security.protocol", "SSL");
    }

    @Test
    void takesServersThatComeWithABlank() {
        IngestConfig config = IngestConfig.fromEnvironment(Map.of("BOOTSTRAP_SERVERS", " a:1, b:2 "));

        assertThat(config.client()).containsEntry("bootstrap.servers", "a:1, b:2");
    }

    @Test
    void namesAllThatIsWrong() {
        assertThatThrownBy(() -> IngestConfig.fromEnvironment(
                        Map.of("CHANNEL_PREFIX", "a/b", "CHANNEL_PARTITIONS", "many", "MAX_PAGE_BYTES", "0")))
                .hasMessage("BOOTSTRAP_SERVERS is missing (--bootstrap-servers HOST:PORT);"
                        + " CHANNEL_PREFIX is not of letters, digits, '.', '_' and '-', at most 100: a/b;"
                        + " CHANNEL_PARTITIONS is not a number: many; MAX_PAGE_BYTES is out of range: 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10001", "99999999999"})
    void refusesPartitionsThatKafkaWouldNotMake(String partitions) {
        assertThatThrownBy(() -> IngestConfig.fromEnvironment(
                        Map.of("BOOTSTRAP_SERVERS", "b:1", "CHANNEL_PARTITIONS", partitions)))
                .hasMessage("CHANNEL_PARTITIONS is out of range: " + partitions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broker", "broker:", ":9092", "a:1,b", "a:1 b:2"})
    void refusesServersWithoutAPort(String servers) {
        assertThatThrownBy(() -> IngestConfig.fromEnvironment(Map.of("BOOTSTRAP_SERVERS", servers)))
                .hasMessage("BOOTSTRAP_SERVERS is not HOST:PORT, or several with commas: " + servers);
    }
}
