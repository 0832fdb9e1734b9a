package io.paperdigest.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker and its controller in this process, on two free ports of the loopback interface. Its state stays in
 * its folder between starts. The only class that knows the broker's internals, none of which are public API.
 *
 * <p>One at a time in a JVM: what happens when a broker wants to end its process is a setting of the whole JVM.
 */
public final class EmbeddedKafka implements AutoCloseable {

    /** How often ports are chosen anew, when somebody takes one between our choice and the broker's start. */
    private static final int PORT_ATTEMPTS = 5;

    private final BrokerSettings settings;
    private final CompletableFuture<String> died = new CompletableFuture<>();
    private final LastWords lastWords = new LastWords();
    private final KafkaRaftServer server;

    private EmbeddedKafka(BrokerSettings settings, KafkaRaftServer server) {
        this.settings = settings;
        this.server = server;
        lastWords.attach();
        Exit.setExitProcedure(this::die);
        Exit.setHaltProcedure(this::die);
    }

    /**
     * Starts the broker and returns when it takes records.
     *
     * @param dataDir where its state is or shall be: made when absent, formatted when new
     * @throws IOException when the folder can't be made or formatted
     * @throws BrokerFailedException when the broker does not start; the message says why
     */
    public static EmbeddedKafka start(Path dataDir) throws IOException {
        Path folder = formatted(dataDir);
        for (int attempt = 1; ; attempt++) {
            try {
                int port = freePort();
                return start(new BrokerSettings(folder, port, freePort(port)));
            } catch (BrokerFailedException e) {
                if (attempt == PORT_ATTEMPTS || !portWasTaken(e)) {
                    throw e;
                }
            }
        }
    }

    /**
     * The same, on a port that clients know.
     *
     * @param port of the loopback interface; when it is taken, {@link #portWasTaken} says so of the exception
     */
    public static EmbeddedKafka start(Path dataDir, int port) throws IOException {
        return start(new BrokerSettings(formatted(dataDir), port, freePort(port)));
    }

    private static Path formatted(Path dataDir) throws IOException {
        Path folder = Files.createDirectories(dataDir).toRealPath();
        if (!Files.exists(folder.resolve("meta.properties"))) {
            format(folder);
        }
        return folder;
    }

    private static EmbeddedKafka start(BrokerSettings settings) {
        EmbeddedKafka kafka = new EmbeddedKafka(settings, newServer(settings));
        try {
            kafka.awaitStart();
            return kafka;
        } catch (CompletionException e) {
            kafka.close();
            throw BrokerFailedException.of(e.getCause() == null ? e : e.getCause());
        }
    }

    private static KafkaRaftServer newServer(BrokerSettings settings) {
        try {
            return new KafkaRaftServer(new KafkaConfig(settings.toProperties(), false), Time.SYSTEM);
        } catch (RuntimeException e) { // what the server throws when the folder is not its own is not documented
            throw BrokerFailedException.of(e);
        }
    }

    /** Started on a thread of its own: a broker that dies while it starts may leave that thread waiting for ever. */
    private void awaitStart() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("start-kafka").start(() -> {
            try {
                server.startup();
                started.complete(null);
            } catch (Throwable e) { // whatever it is, the one who waits must hear of it
                started.completeExceptionally(e);
            }
        });
        CompletableFuture<Void> failed = died.thenAccept(reason -> {
            throw new IllegalStateException(reason);
        });
        CompletableFuture.anyOf(started, failed).join();
    }

    /** Where clients connect, {@code host:port}. */
    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /**
     * Completes with the reason, for people, when the broker dies of itself: of a full disk, say, or a folder that went
     * away. Left alone, Kafka would end the process there without a word. The owner must end it instead, and say why:
     * nobody who waits for this broker will ever be answered. Never completes on {@link #close()}.
     */
    public CompletionStage<String> died() {
        return died.minimalCompletionStage();
    }

    /** Stops the broker. What it holds stays in its folder. A broker that died is left as it is. */
    @Override
    public void close() {
        try {
            if (!died.isDone()) {
                Undisturbed.close(this::shutDown);
            }
        } finally {
            lastWords.detach();
            Exit.resetExitProcedure();
            Exit.resetHaltProcedure();
        }
    }

    private void shutDown() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Takes the place of {@code System.exit}, which does not return either: the broker's thread must not go on. */
    private void die(int status, String message) {
        died.complete(
                lastWords.words().orElseGet(() -> message == null ? "it stopped with status " + status : message));
        throw new BrokerDied();
    }

    private static void format(Path folder) throws IOException {
        Formatter formatter = new Formatter()
                .setNodeId(BrokerSettings.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                .setMetadataLogDirectory(folder.toString())
                .addDirectory(folder.toString())
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            formatter.run();
        } catch (Exception e) { // declared as such by the formatter
            throw new IOException("Kafka's folder " + folder + " can't be set up: " + e.getMessage(), e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A free port that is not this one, which nobody listens on yet. */
    private static int freePort(int but) throws IOException {
        int port = freePort();
        while (port == but) {
            port = freePort();
        }
        return port;
    }

    /** Whether a broker did not start because somebody else has its port. */
    static boolean portWasTaken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    /** Ends a broker's thread. */
    private static final class BrokerDied extends Error {

        private static final long serialVersionUID = 1L;

        BrokerDied() {
            super("the embedded broker died", null, false, false);
        }
    }
}
