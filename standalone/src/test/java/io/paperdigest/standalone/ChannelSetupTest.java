package io.paperdigest.standalone;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class ChannelSetupTest extends ChannelSetupScenarios {

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // before all tests
    private EmbeddedKafka kafka;

    @Override
    String startBroker() throws IOException {
        kafka = EmbeddedKafka.start(folder);
        return kafka.bootstrapServers();
    }

    @Override
    void stopBroker() {
        kafka.close();
    }
}
