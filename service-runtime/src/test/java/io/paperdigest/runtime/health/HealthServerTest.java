package io.paperdigest.runtime.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.runtime.metrics.Meters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthServerTest {

    private final Meters meters = new Meters("test");
    private Optional<String> kafka = Optional.empty();
    private final HealthServer server = HealthServer.start(
            0,
            new Health()
                    .live("loop", Optional::empty)
                    .ready("inbox", Optional::empty)
                    .ready("kafka", () -> kafka),
            meters::scrape);

    @AfterEach
    void stop() {
        server.close();
        meters.close();
    }

    @Test
    void isReadyWhenAllIsThere() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"status\":\"up\",\"checks\":{\"inbox\":{\"status\":\"up\"},\"kafka\":{\"status\":\"up\"}}}");
    }

    @Test
    void saysWhyItIsNotReadyAndStillLives() throws IOException, InterruptedException {
        kafka = Optional.of("no answer in 5 s");

        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .isEqualTo("{\"status\":\"down\",\"checks\":{\"inbox\":{\"status\":\"up\"},"
                        + "\"kafka\":{\"status\":\"down\",\"reason\":\"no answer in 5 s\"}}}");
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void showsMetersToPrometheus() throws IOException, InterruptedException {
        meters.registry().counter("paperdigest.pages", "source", "lab").increment();

        HttpResponse<String> answer = get("/metrics");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain; version=0.0.4");
        assertThat(answer.body())
                .contains("paperdigest_pages_total{service=\"test\",source=\"lab\"} 1.0")
                .contains("jvm_memory_used_bytes{");
    }

    @Test
    void answersNothingElse() throws IOException, InterruptedException {
        assertThat(get("/health").statusCode()).isEqualTo(404);
        assertThat(get("/health/ready/more").statusCode()).isEqualTo(404);
        assertThat(send("POST", "/health/ready").statusCode()).isEqualTo(405);
        assertThat(send("HEAD", "/metrics").body()).isEmpty();
    }

    @Test
    void isAskedByTheProgramItself() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        kafka = Optional.of("away");

        assertThat(HealthCheck.ask(server.port(), "live", print)).isTrue();
        assertThat(HealthCheck.ask(server.port(), "ready", print)).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"reason\":\"away\"");
    }

    @Test
    void nobodyAnsweringIsNotWell() {
        int port = server.port();
        server.close();

        assertThat(HealthCheck.ask(port, "live", System.out)).isFalse();
    }

    @Test
    void saysThatThePortIsTaken() {
        assertThatThrownBy(() -> HealthServer.start(server.port(), new Health(), () -> ""))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("HTTP_PORT " + server.port() + " can't be used");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path);
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
