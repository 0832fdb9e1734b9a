package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.topics.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PipelineCloseTest {

    @TempDir
    private Path folder;

    @AfterEach
    void forgetInterrupt() {
        Thread.interrupted();
    }

    @Test
    void closesStreamsAndProducersOnThreadThatWasInterrupted() throws IOException {
        Set<Thread> before = clientThreads();
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"))) {
            Lab lab = new Lab(Installation.embedded(kafka.bootstrapServers(), "", folder.resolve("streams")), folder);
            Pipeline pipeline = lab.start();
            pipeline.catalogue(Catalogue.builtIn());
            assertThat(clientThreads()).hasSizeGreaterThan(before.size());

            Thread.currentThread().interrupt();
            pipeline.close();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(before).containsAll(clientThreads());
        }
    }

    private static Set<Thread> clientThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains("StreamThread")
                        || thread.getName().startsWith("kafka-producer-network-thread"))
                .collect(Collectors.toSet());
    }
}
