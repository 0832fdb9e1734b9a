package io.paperdigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
                "PARTITIONS", "2",
                "MAX_PAGE_BYTES", "1000",
                "KAFKA_SECURITY_PROTOCOL", "SSL"));

        assertThat(config.channels().listed.name()).isEqualTo("lab.papers.listed");
        assertThat(config.channels().listed.partitions()).isEqualTo(2);
        assertThat(config.maxPageBytes()).isEqualTo(1000);
        assertThat(config.client()).containsEntry("security.protocol", "SSL");
    }

    @Test
    void namesAllThatIsWrong() {
        assertThatThrownBy(() -> IngestConfig.fromEnvironment(Map.of("PARTITIONS", "many", "MAX_PAGE_BYTES", "0")))
                .hasMessage("BOOTSTRAP_SERVERS is missing; PARTITIONS is not a number: many;"
                        + " MAX_PAGE_BYTES is out of range: 0");
    }
}
