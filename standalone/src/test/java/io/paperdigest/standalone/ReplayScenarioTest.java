package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.RefusedException;
import io.paperdigest.standalone.cli.ReplayOptions;
import io.paperdigest.standalone.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three made-up days through both services. */
class ReplayScenarioTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 17);
    private static final String[] ANIMALS = {
        "sheep", "goats", "cows", "hens", "ducks", "geese", "bees", "cats", "dogs", "mice", "owls", "bats"
    };

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void closesAnEditionADayAndComparesItsFirstTenWithTheVotes() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("daily"));
        Files.writeString(pages.resolve("votes.jsonl"), day(0) + day(1) + day(3));

        ExitCode end = replay(List.of(pages), folder.resolve("work"));

        JsonNode report = JsonSerde.mapper().readTree(said.toString(StandardCharsets.UTF_8));
        assertThat(end).isEqualTo(ExitCode.DONE);
        assertThat(report.get("days"))
                .extracting(day -> day.get("edition").asText())
                .containsExactly("2025-03-17", "2025-03-18", "2025-03-19", "2025-03-20");
        assertThat(report.get("days"))
                .extracting(day -> day.get("listings").asInt())
                .containsExactly(12, 12, 0, 12);
        assertThat(report.at("/days/0/first").asText()).startsWith("Counting sheep on day 0");
        assertThat(report.get("agreeing").asInt()).isEqualTo(4);
        assertThat(report.get("listingsBefore").asInt()).isZero();
        assertThat(report.at("/scores/0/name").asText()).isEqualTo("as it is");
        assertThat(report.at("/scores/0/byDay/2025-03-17").asInt()).isEqualTo(10);
        assertThat(report.at("/scores/0/byDay").has("2025-03-19")).isFalse();
        assertThat(folder.resolve("work")).doesNotExist();
    }

    @Test
    void neverWorksInAFolderThatHoldsADigest() throws IOException {
        Path used = folder.resolve("used");
        try (DataFolder mine = ((Opening.Opened) DataFolder.open(used)).folder()) {
            Files.createDirectories(mine.kafka());
        }

        assertThatThrownBy(() -> replay(List.of(folder), used))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Choose another folder with --data");
        assertThat(used).exists();
    }

    private ExitCode replay(List<Path> pages, Path work) throws IOException {
        ReplayOptions options = new ReplayOptions(pages, LocalDate.MIN, LocalDate.MAX, work, true);
        try (DataFolder data = ((Opening.Opened) DataFolder.open(work)).folder()) {
            return new Replay(caller(), options).in(data);
        }
    }

    private Caller caller() {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, err, false, false, 80);
        return new Caller(
                terminal,
                new Question(terminal, InputStream.nullInputStream()),
                Map.of(),
                Clock.systemUTC(),
                new StopSignal(err));
    }

    /** Twelve papers, the first with the most votes. */
    private static String day(int day) {
        return IntStream.range(0, ANIMALS.length)
                .mapToObj(i -> "{\"listing_date\": \"" + MONDAY.plusDays(day) + "\", \"id\": \"25" + (10 + day) + ".000"
                        + (10 + i) + "\", \"title\": \"Counting " + ANIMALS[i] + " on day " + day + "\", \"summary\":"
                        + " \"We count " + ANIMALS[i] + " of " + day + " again and again.\", \"upvotes\": " + (30 - i)
                        + ", \"authors\": [\"" + ANIMALS[i] + " " + day + "\"]}\n")
                .collect(Collectors.joining());
    }
}
