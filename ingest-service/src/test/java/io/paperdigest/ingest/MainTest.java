package io.paperdigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysEverythingThatIsWrongBeforeItConnects() {
        int code = run(Map.of("CHANNEL_PARTITIONS", "0"), "--date", "soon", "--loud", "not-there.txt");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "ingest-service: Unknown option: '--loud'",
                        "ingest-service: --date is soon",
                        "BOOTSTRAP_SERVERS is missing",
                        "CHANNEL_PARTITIONS is out of range: 0",
                        "ingest-service: not-there.txt does not exist.",
                        "Nothing was read or changed.");
        assertThat(out.size()).isZero();
    }

    @Test
    void asksForPages() {
        int code = run(Map.of(), "--bootstrap-servers", "broker:9092");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("ingest-service: No files or folders were given.")
                .doesNotContain("BOOTSTRAP_SERVERS");
    }

    @Test
    void helpsWithoutAnEnvironment() {
        int code = run(Map.of(), "--help");

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage:  ingest-service");
        assertThat(err.size()).isZero();
    }

    private int run(Map<String, String> environment, String... args) {
        return new Main(environment, CLOCK, print(out), print(err)).run(List.of(args));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
