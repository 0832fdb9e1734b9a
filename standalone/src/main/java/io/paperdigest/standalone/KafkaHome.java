package io.paperdigest.standalone;

import io.paperdigest.channel.Clients;
import io.paperdigest.standalone.cli.StateOptions;
import io.paperdigest.standalone.cli.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Kafka that a command works on: the embedded one of the data folder, or an existing one. */
final class KafkaHome implements AutoCloseable {

    private final @Nullable EmbeddedKafka embedded;
    private final Installation installation;

    private KafkaHome(@Nullable EmbeddedKafka embedded, Installation installation) {
        this.embedded = embedded;
        this.installation = installation;
    }

    /** Starts the embedded broker, or points at the existing one. A broker that dies later ends the process. */
    static KafkaHome open(StateOptions state, DataFolder folder, Terminal terminal) throws IOException {
        if (state.bootstrapServers().isPresent()) {
            String servers = state.bootstrapServers().get();
            return new KafkaHome(null, Installation.external(servers, state.prefix(), stores(folder, servers)));
        }
        EmbeddedKafka kafka = EmbeddedKafka.start(folder.kafka());
        kafka.died().thenAccept(reason -> end(terminal, reason));
        return new KafkaHome(
                kafka,
                Installation.embedded(
                        kafka.bootstrapServers(),
                        state.prefix(),
                        folder.streams().resolve("embedded")));
    }

    /** Stores belong to one cluster: on another they would say that everything is known there already. */
    private static Path stores(DataFolder folder, String servers) {
        return folder.streams().resolve(new Clients(Map.of("bootstrap.servers", servers)).clusterId());
    }

    /** On a thread of its own: the broker's must not wait for the process's end, which waits for the broker. */
    private static void end(Terminal terminal, String reason) {
        terminal.complain("the embedded Kafka stopped: " + reason);
        Thread.ofPlatform().daemon().name("end").start(() -> StopSignal.exit(1));
    }

    Installation installation() {
        return installation;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
