package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class EmbeddedKafkaTest {

    @TempDir
    private Path folder;

    @Test
    void keepsItsRecordsBetweenStartsOnOtherPorts() throws IOException {
        String first;
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder)) {
            first = kafka.bootstrapServers();
            new Notes(first).create().write("one", "two");
        }

        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder)) {
            Notes notes = new Notes(kafka.bootstrapServers());
            notes.write("three");

            assertThat(kafka.bootstrapServers()).isNotEqualTo(first);
            assertThat(notes.read(3)).containsExactly("one", "two", "three");
        }
    }

    @Test
    void comesBackWithItsRecordsAfterItsProcessWasKilled() throws IOException, InterruptedException {
        KilledBroker.startWriteAndKill(folder, "written before the kill");

        long start = System.nanoTime();
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder)) {
            assertThat(new Notes(kafka.bootstrapServers()).read(1)).containsExactly("written before the kill");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void listensOnTheLoopbackInterfaceOnly() throws IOException {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder)) {
            assertThat(kafka.bootstrapServers()).matches("127\\.0\\.0\\.1:\\d+");
        }
    }

    @Test
    void saysWhyItDiedInsteadOfEndingTheProcess() throws IOException {
        EmbeddedKafka kafka = EmbeddedKafka.start(folder);
        Notes notes = new Notes(kafka.bootstrapServers());

        replaceByFile(folder);
        notes.createWithoutWaiting();

        assertThat(kafka.died()
                        .toCompletableFuture()
                        .orTimeout(30, TimeUnit.SECONDS)
                        .join())
                .contains("Not a directory")
                .contains("all log dirs in " + folder + " have failed");
        kafka.close();
    }

    @Test
    void closingIsNotDying() throws IOException {
        EmbeddedKafka kafka = EmbeddedKafka.start(folder);

        kafka.close();

        assertThat(kafka.died().toCompletableFuture()).isNotDone();
    }

    @Test
    void refusesFolderOfAnotherBroker() throws IOException {
        Files.write(folder.resolve("meta.properties"), List.of("version=1", "cluster.id=elsewhere", "node.id=7"));

        assertThatThrownBy(() -> EmbeddedKafka.start(folder))
                .isInstanceOf(BrokerFailedException.class)
                .hasMessageContaining("node");
    }

    @Test
    void refusesFileInPlaceOfFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> EmbeddedKafka.start(file)).isInstanceOf(IOException.class);
    }

    /** As when a disk is taken away while the broker runs. */
    private static void replaceByFile(Path folder) throws IOException {
        Files.move(folder, folder.resolveSibling(folder.getFileName() + "-gone"));
        Files.createFile(folder);
    }
}
