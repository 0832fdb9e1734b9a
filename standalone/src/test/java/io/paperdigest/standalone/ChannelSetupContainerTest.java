package io.paperdigest.standalone;

import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** On a broker that is not ours, with its own settings. */
@Testcontainers(disabledWithoutDocker = true)
class ChannelSetupContainerTest extends ChannelSetupScenarios {

    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.3.1");

    @Override
    String startBroker() {
        kafka.start();
        return kafka.getBootstrapServers();
    }

    @Override
    void stopBroker() {
        kafka.stop();
    }
}
