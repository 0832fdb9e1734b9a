package io.paperdigest.standalone;

import java.nio.file.Path;
import java.util.Map;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The pipeline on a broker as it is published, with the settings for somebody else's Kafka. Needs a Docker engine. */
@Testcontainers(disabledWithoutDocker = true)
class KafkaContainerTest extends PipelineScenarios {

    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.3.1");

    @Override
    Installation installation(String prefix, Path stateFolder) {
        return Installation.external(Map.of("bootstrap.servers", KAFKA.getBootstrapServers()), prefix, stateFolder);
    }
}
