package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline on the embedded broker, with the settings that the standalone program runs it with. */
class EmbeddedPipelineTest extends PipelineScenarios {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @TempDir
    private static Path kafkaFolder;

    private EmbeddedKafka kafka;

    @BeforeAll
    void startKafka() throws IOException {
        kafka = EmbeddedKafka.start(kafkaFolder);
    }

    @AfterAll
    void stopKafka() {
        kafka.close();
    }

    @Override
    Installation installation(String prefix, Path stateFolder) {
        return Installation.embedded(kafka.bootstrapServers(), prefix, stateFolder);
    }

    @Test
    void everyRecordOnOpenChannelsIsAsItsSchemaSays() throws IOException {
        Lab lab = demo().lab();
        Channels channels = lab.channels();
        List<Channel<?>> open = channels.all().stream()
                .filter(Channel::open)
                .filter(channel -> !channel.equals(channels.deadLetters))
                .toList();

        for (Channel<?> channel : open) {
            Schema schema = SCHEMAS.getSchema(schemaOf(channel), InputFormat.JSON);
            assertThat(recordsOf(lab, channel))
                    .as(channel.name())
                    .isNotEmpty()
                    .allSatisfy(record -> assertThat(schema.validate(record, InputFormat.JSON))
                            .isEmpty());
        }
    }

    /** As JSON, tombstones left out. */
    private static List<String> recordsOf(Lab lab, Channel<?> channel) {
        return lab.raw().records(channel).stream()
                .filter(record -> record.value() != null)
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static String schemaOf(Channel<?> channel) throws IOException {
        String type = channel.value()
                .getSimpleName()
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
        String name = "schemas/" + type + ".schema.json";
        try (InputStream file = Objects.requireNonNull(Channels.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
