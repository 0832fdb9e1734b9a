package io.paperdigest.standalone;

import io.paperdigest.standalone.cli.StateOptions;
import io.paperdigest.standalone.cli.Terminal;
import java.io.IOException;
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
            return new KafkaHome(
                    null, Installation.external(state.bootstrapServers().get(), state.prefix(), folder.streams()));
        }
        EmbeddedKafka kafka = EmbeddedKafka.start(folder.kafka());
        kafka.died().thenAccept(reason -> end(terminal, reason));
        return new KafkaHome(kafka, Installation.embedded(kafka.bootstrapServers(), state.prefix(), folder.streams()));
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
