package io.paperdigest.standalone;

import io.paperdigest.runtime.config.KafkaEnvironment;
import io.paperdigest.runtime.config.Settings;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.standalone.cli.RefusedException;
import io.paperdigest.standalone.cli.StateOptions;
import io.paperdigest.standalone.cli.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
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
    static KafkaHome open(StateOptions state, DataFolder folder, Caller caller) throws IOException {
        if (state.bootstrapServers().isPresent()) {
            Map<String, Object> clients = clients(state.bootstrapServers().get(), caller.environment());
            return new KafkaHome(null, Installation.external(clients, state.prefix(), stores(folder, clients)));
        }
        EmbeddedKafka kafka = start(folder, caller.terminal());
        return new KafkaHome(
                kafka,
                Installation.embedded(
                        kafka.bootstrapServers(),
                        state.prefix(),
                        folder.streams().resolve("embedded")));
    }

    /** Starts the embedded broker. One that dies later ends the process. */
    static EmbeddedKafka start(DataFolder folder, Terminal terminal) throws IOException {
        return watched(EmbeddedKafka.start(folder.kafka()), terminal);
    }

    /** The same on a port that clients know, see {@link EmbeddedKafka#start(Path, int)}. */
    static EmbeddedKafka start(DataFolder folder, int port, Terminal terminal) throws IOException {
        return watched(EmbeddedKafka.start(folder.kafka(), port), terminal);
    }

    private static EmbeddedKafka watched(EmbeddedKafka kafka, Terminal terminal) {
        kafka.died().thenAccept(reason -> end(terminal, reason));
        return kafka;
    }

    /** Stores belong to one cluster: on another they would say that everything is known there already. */
    private static Path stores(DataFolder folder, Map<String, Object> clients) {
        return folder.streams().resolve(new KafkaClients(clients).clusterId());
    }

    /**
     * What clients of an existing Kafka get: KAFKA_... of the environment too, as the services' do.
     *
     * @throws RefusedException when the environment can't be understood
     */
    static Map<String, Object> clients(String servers, Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("BOOTSTRAP_SERVERS", servers);
        Settings settings = new Settings(all);
        Map<String, Object> clients = new KafkaEnvironment(settings).clients();
        try {
            settings.refuse();
            return clients;
        } catch (IllegalArgumentException e) {
            throw new RefusedException(e.getMessage() + ".");
        }
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
