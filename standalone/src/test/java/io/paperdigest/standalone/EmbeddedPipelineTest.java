package io.paperdigest.standalone;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline on the embedded broker, with the settings that the standalone program runs it with. */
class EmbeddedPipelineTest extends PipelineScenarios {

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
}
