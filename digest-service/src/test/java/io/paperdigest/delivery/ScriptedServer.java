package io.paperdigest.delivery;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * A mail server that says what a test tells it to, and remembers what it was told. Steps are the SMTP verbs, and
 * {@code GREETING}, {@code BODY} (the first lines of a message have come) and {@code DOT} (its end has).
 */
final class ScriptedServer implements AutoCloseable {

    /** In place of an answer: the connection is closed. */
    static final String CUT = "cut";
    /** In place of an answer: nothing, until the test ends. */
    static final String SILENCE = "silence";
    /** At {@code BODY}: reads on. */
    private static final String GO_ON = "go on";

    private static final Map<String, String> POLITE = Map.of(
            "GREETING", "220 test",
            "EHLO", "250 test",
            "MAIL", "250 2.1.0 ok",
            "RCPT", "250 2.1.5 ok",
            "DATA", "354 go ahead",
            "BODY", GO_ON,
            "DOT", "250 2.0.0 queued",
            "QUIT", "221 bye");

    /** Every command, in order, of all connections. */
    final List<String> commands = new CopyOnWriteArrayList<>();
    /** Every message whose end has come, dots unstuffed. */
    final List<byte[]> messages = new CopyOnWriteArrayList<>();

    private final Map<String, Deque<String>> script = new ConcurrentHashMap<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ServerSocket listener;

    ScriptedServer() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** The answers at a step, one a visit; afterwards the polite one. */
    ScriptedServer at(String step, String... answers) {
        script.put(step, new ArrayDeque<>(Arrays.asList(answers)));
        return this;
    }

    int port() {
        return listener.getLocalPort();
    }

    int connections() {
        return connections.size();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = listener.accept();
                connections.add(connection);
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void serve(Socket connection) {
        try (connection;
                InputStream in = new BufferedInputStream(connection.getInputStream())) {
            boolean open = answer(connection, "GREETING");
            while (open) {
                String command = line(in);
                commands.add(command);
                String verb = command.split(" ", 2)[0].toUpperCase(Locale.ROOT);
                open = answer(connection, verb) && !verb.equals("QUIT");
                if (open && verb.equals("DATA") && granted) {
                    open = body(in, connection);
                }
            }
        } catch (EOFException e) {
            // The client left.
        } catch (IOException e) {
            if (closed.getCount() > 0 && !connection.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether the last answer was 354; the clients of a test come one after another. */
    private volatile boolean granted;

    private boolean answer(Socket connection, String step) throws IOException {
        Deque<String> answers = script.getOrDefault(step, new ArrayDeque<>());
        String answer = answers.isEmpty() ? POLITE.getOrDefault(step, "250 ok") : answers.poll();
        granted = answer.startsWith("354");
        return switch (answer) {
            case CUT -> false;
            case GO_ON -> true;
            case SILENCE -> {
                await();
                yield false;
            }
            default -> {
                connection.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                connection.getOutputStream().flush();
                yield !answer.startsWith("421");
            }
        };
    }

    private boolean body(InputStream in, Socket connection) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        String line = line(in);
        if (!answer(connection, "BODY")) {
            return false;
        }
        while (!line.equals(".")) {
            String unstuffed = line.startsWith(".") ? line.substring(1) : line;
            message.writeBytes((unstuffed + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            line = line(in);
        }
        messages.add(message.toByteArray());
        return answer(connection, "DOT");
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        while (b >= 0 && b != '\n') {
            line.write(b);
            b = in.read();
        }
        if (b < 0) {
            throw new EOFException();
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text + "\n";
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        listener.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
