package io.paperdigest.runtime.health;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Answers {@code /health/live}, {@code /health/ready} (200 or 503, with reasons in JSON) and {@code /metrics}
 * (Prometheus). Says nothing of addresses or secrets, and takes nothing but GET and HEAD.
 */
public final class HealthServer implements AutoCloseable {

    private static final int OK = 200;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;
    private static final String JSON = "application/json";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private record Answer(int status, String type, String body) {}

    private HealthServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts to answer.
     *
     * @param port 0 for any that is free
     * @param metrics in Prometheus' text format
     * @throws UncheckedIOException when the port is taken
     */
    public static HealthServer start(int port, Health health, Supplier<String> metrics) {
        try {
            HealthServer it = new HealthServer(HttpServer.create(new InetSocketAddress(port), 0));
            it.on(
                    "/",
                    () -> new Answer(NOT_FOUND, JSON, "{\"paths\":[\"/health/live\",\"/health/ready\",\"/metrics\"]}"));
            it.on("/health/live", () -> answer(health.live()));
            it.on("/health/ready", () -> answer(health.ready()));
            it.on("/metrics", () -> new Answer(OK, PROMETHEUS, metrics.get()));
            it.server.setExecutor(it.threads);
            it.server.start();
            return it;
        } catch (IOException e) {
            throw new UncheckedIOException("HTTP_PORT " + port + " can't be used: " + e.getMessage(), e);
        }
    }

    /** The port that is listened on. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void on(String path, Supplier<Answer> answers) {
        server.createContext(path, exchange -> {
            try (exchange) {
                boolean exact =
                        path.equals("/") || exchange.getRequestURI().getPath().equals(path);
                boolean reads = Set.of("GET", "HEAD").contains(exchange.getRequestMethod());
                Answer wrong = new Answer(reads ? NOT_FOUND : METHOD_NOT_ALLOWED, JSON, "{}");
                send(exchange, exact && reads ? answers.get() : wrong);
            }
        });
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(answer.status(), head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }

    private static Answer answer(Health.Report report) {
        ObjectNode json = new ObjectMapper().createObjectNode().put("status", report.up() ? "up" : "down");
        ObjectNode checks = json.putObject("checks");
        report.checks().forEach(name -> {
            ObjectNode check = checks.putObject(name);
            String problem = report.problems().get(name);
            check.put("status", problem == null ? "up" : "down");
            if (problem != null) {
                check.put("reason", problem);
            }
        });
        return new Answer(report.up() ? OK : UNAVAILABLE, JSON, json.toString());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
