package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.standalone.Shell.Said;
import io.paperdigest.standalone.cli.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code broker}, as a process that other programs connect to and that somebody stops. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class BrokerTest {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    void letsConsumersReadUntilItIsStopped() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        String server = "127.0.0.1:" + freePort();
        Files.writeString(Files.createDirectories(data).resolve(".paper-digest"), "ours");
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data.resolve("kafka"))) {
            lab(kafka.bootstrapServers()).createChannels();
            lab(kafka.bootstrapServers()).raw().write(lab("").channels().cuts, "key", new byte[] {1});
        }

        Process broker = broker(data, server);
        JvmOf.awaitLineLike(broker, "Kafka is up on " + server + ",");

        assertThat(lab(server).raw().records(lab(server).channels().cuts)).hasSize(1);
        broker.toHandle().destroy();
        String said = JvmOf.rest(broker);
        assertThat(broker.waitFor()).as(said).isEqualTo(TERMINATED);
        assertThat(said).endsWith("Stopped. Run again to continue.");
        assertThat(data.resolve("kafka/.kafka_cleanshutdown")).exists();
    }

    @Test
    void saysThatItsPortIsTaken() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Said said = new Shell(folder).type("broker --port " + somebody.getLocalPort());

            assertThat(said.exit()).isEqualTo(ExitCode.FAILED.status());
            assertThat(said.err())
                    .contains(
                            "paper-digest: port " + somebody.getLocalPort() + " is taken. Choose another with --port.");
        }
    }

    private static Process broker(Path data, String server) throws IOException {
        String port = server.substring(server.indexOf(':') + 1);
        return JvmOf.main(Main.class, "broker", "--data", data.toString(), "--port", port);
    }

    private Lab lab(String server) {
        return new Lab(Installation.embedded(server, "", folder.resolve("streams")), folder);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
