package io.paperdigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IngestOptionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<String> problems = new ArrayList<>();
    private final IngestOptions options = new IngestOptions();

    @Test
    void winOverTheEnvironment() {
        take("--bootstrap-servers", "typed:1", "--prefix=lab.", "--partitions", "2", "page.txt");

        assertThat(options.over(Map.of("BOOTSTRAP_SERVERS", "set:1", "KAFKA_CLIENT_ID", "lab")))
                .containsOnly(
                        Map.entry("BOOTSTRAP_SERVERS", "typed:1"),
                        Map.entry("CHANNEL_PREFIX", "lab."),
                        Map.entry("CHANNEL_PARTITIONS", "2"),
                        Map.entry("KAFKA_CLIENT_ID", "lab"));
        assertThat(problems).isEmpty();
    }

    @Test
    void leaveTheEnvironmentAsItIs() {
        take("page.txt");

        Map<String, String> environment = Map.of("BOOTSTRAP_SERVERS", "set:1", "CHANNEL_PARTITIONS", "3");
        assertThat(options.over(environment)).isEqualTo(environment);
    }

    @Test
    void takePathsAmongOptions() {
        take("a.txt", "--prefix", "lab.", "lab=b", "@c", "--", "--d");

        assertThat(options.paths()).containsExactly("a.txt", "lab=b", "@c", "--d");
    }

    @Test
    void takeADate() {
        take("--date", "2026-11-20", "a.txt");

        assertThat(options.date(TODAY, problems)).isEqualTo("2026-11-20");
        assertThat(problems).isEmpty();
    }

    @Test
    void readForTodayWithoutADate() {
        take("a.txt");

        assertThat(options.date(TODAY, problems)).isEqualTo(TODAY);
    }

    @Test
    void sayAllThatIsWrong() {
        take("--partition", "2", "--date", "20.11.", "--prefix");
        options.date(TODAY, problems);

        assertThat(problems).hasSize(3);
        assertThat(String.join(" ", problems))
                .contains(
                        "Unknown option: '--partition'", "--prefix", "--date is 20.11., not a day such as 2026-11-21.");
    }

    @Test
    void showWhatTheyAre() {
        take("--help");

        assertThat(options.help()).isTrue();
        assertThat(options.usage())
                .contains("--bootstrap-servers", "--prefix", "--partitions", "--date", "PATH", "KAFKA_", "LOG_LEVEL");
    }

    private void take(String... args) {
        options.take(List.of(args), problems);
    }
}
