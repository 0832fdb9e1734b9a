package io.paperdigest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void optionsWinOverTheEnvironment() {
        DigestOptions options = new DigestOptions();
        List<String> problems = new ArrayList<>();

        options.take(
                List.of("--bootstrap-servers=typed:1", "--prefix", "lab.", "--partitions", "2", "--state", "here"),
                problems);

        assertThat(problems).isEmpty();
        assertThat(options.over(Map.of("BOOTSTRAP_SERVERS", "set:1", "TOPICS_FILE", "ours.yaml")))
                .containsOnly(
                        Map.entry("BOOTSTRAP_SERVERS", "typed:1"),
                        Map.entry("CHANNEL_PREFIX", "lab."),
                        Map.entry("CHANNEL_PARTITIONS", "2"),
                        Map.entry("STATE_FOLDER", "here"),
                        Map.entry("TOPICS_FILE", "ours.yaml"));
    }

    @Test
    void saysEverythingThatIsWrongBeforeItConnects(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("ours.yaml"), "no catalogue\n");

        int code = run(Map.of("CHANNEL_PARTITIONS", "many"), "--loud", "--topics-file", file.toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "digest-service: Unknown option: '--loud'",
                        "BOOTSTRAP_SERVERS is missing",
                        "CHANNEL_PARTITIONS is not a number: many",
                        "digest-service: ours.yaml:",
                        "Nothing was started.");
        assertThat(out.size()).isZero();
    }

    @Test
    void saysThatTheCatalogueIsNotThere(@TempDir Path folder) throws InterruptedException {
        Path file = folder.resolve("not-there.yaml");

        int code = run(Map.of("TOPICS_FILE", file.toString()), "--bootstrap-servers", "broker:9092");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("digest-service: Can't read the catalogue " + file + ".");
    }

    @Test
    void helpsWithoutAnEnvironment() throws InterruptedException {
        int code = run(Map.of(), "--help");

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Usage:  digest-service", "--bootstrap-servers", "--state", "--topics-file", "LOG_LEVEL");
        assertThat(err.size()).isZero();
    }

    @Test
    void saysAllThatIsWrongWithTheDailyWork() throws InterruptedException {
        int code = run(Map.of(
                "BOOTSTRAP_SERVERS", "broker:9092",
                "CUT_TIME", "six",
                "ZONE", "Berlin",
                "SMTP_URL", "smtp://digest@mail.example.org:587",
                "HTTP_PORT", "70000"));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "CUT_TIME is not a time of day such as 06:00: six",
                        "ZONE is not a time zone such as Europe/Berlin: Berlin",
                        "SMTP_URL and MAIL_FROM belong together, and MAIL_FROM is missing",
                        "HTTP_PORT is out of range: 70000");
    }

    @Test
    void endsWhenASettingOfKafkaCanNeverDo() throws InterruptedException {
        int code = run(
                Map.of("BOOTSTRAP_SERVERS", "localhost:9", "KAFKA_SECURITY_PROTOCOL", "NONSENSE", "HTTP_PORT", "0"));

        assertThat(code).isEqualTo(1);
    }

    @Test
    void checkFailsWhenNobodyAnswers() throws InterruptedException {
        int code = run(Map.of("HTTP_PORT", "1"), "--check");

        assertThat(code).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("No answer on port 1");
    }

    private int run(Map<String, String> environment, String... args) throws InterruptedException {
        return new Main(environment, print(out), print(err)).run(List.of(args));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
