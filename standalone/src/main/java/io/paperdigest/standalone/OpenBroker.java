package io.paperdigest.standalone;

import io.paperdigest.standalone.cli.BrokerOptions;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.RefusedException;
import io.paperdigest.standalone.cli.Terminal;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** {@code broker}: the embedded Kafka alone, on a port that consumers know, until somebody stops it. */
final class OpenBroker {

    private final Terminal terminal;

    OpenBroker(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode in(DataFolder folder, BrokerOptions options) throws IOException, InterruptedException {
        folder.heldByBroker();
        try (EmbeddedKafka kafka = start(folder, options.port())) {
            String server = kafka.bootstrapServers();
            terminal.out().println("Kafka is up on " + server + ", for programs on this machine. Ctrl-C stops it.");
            terminal.out().println("What there is to read:  ./paper-digest channels --bootstrap-servers " + server);
            new CountDownLatch(1).await();
            return ExitCode.DONE;
        }
    }

    private EmbeddedKafka start(DataFolder folder, int port) throws IOException {
        try {
            return KafkaHome.start(folder, port, terminal);
        } catch (BrokerFailedException e) {
            if (EmbeddedKafka.portWasTaken(e)) {
                throw new RefusedException("port " + port + " is taken. Choose another with --port.");
            }
            throw e;
        }
    }
}
