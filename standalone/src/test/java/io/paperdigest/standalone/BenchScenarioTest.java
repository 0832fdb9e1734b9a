package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.standalone.bench.BenchReport;
import io.paperdigest.standalone.bench.IdentityBench;
import io.paperdigest.standalone.bench.Laboratory;
import io.paperdigest.standalone.bench.RankingsBench;
import io.paperdigest.standalone.bench.RankingsReport;
import io.paperdigest.standalone.cli.BenchOptions;
import io.paperdigest.standalone.cli.BenchRankingsOptions;
import io.paperdigest.standalone.cli.Progress;
import io.paperdigest.standalone.cli.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured depends on the machine; that all of it is measured does not. */
class BenchScenarioTest {

    @TempDir
    Path folder;

    @Test
    void measuresASmallSizeInFull() throws IOException, InterruptedException {
        BenchReport report = bench(new BenchOptions(List.of(1000), 1, folder, true));

        JsonNode size = JsonSerde.mapper().readTree(report.json()).get("sizes").get(0);
        assertThat(size.get("listings").asInt()).isEqualTo(1000);
        assertThat(size.get("papersMade").asInt()).isEqualTo(850);
        assertThat(size.get("papersFound").asInt()).isBetween(850, 900);
        assertThat(size.at("/identity/perSecond").asLong()).isPositive();
        assertThat(size.at("/passThrough/perSecond").asLong()).isPositive();
        assertThat(size.at("/repartition/perSecond").asLong()).isPositive();
        assertThat(size.at("/latency/p50").asInt()).isPositive();
        assertThat(size.at("/state/listings/local").asLong()).isPositive();
        assertThat(size.at("/state/listings/changelog").asLong()).isPositive();
        assertThat(size.get("restoreMillis").asLong()).isPositive();
        assertThat(report.lines()).anyMatch(line -> line.contains("all stores"));
    }

    @Test
    void measuresLiveRankingsInFull() throws IOException, InterruptedException {
        BenchRankingsOptions options = new BenchRankingsOptions(3000, 50, 1, 6, 25, 1, folder, true);

        RankingsReport report =
                measure((laboratory, progress) -> new RankingsBench(laboratory, options, progress).run());

        JsonNode json = JsonSerde.mapper().readTree(report.json());
        assertThat(json.get("rounds")).hasSize(6);
        assertThat(json.at("/rounds/5/fullSpeed/perSecond").asLong()).isPositive();
        assertThat(json.at("/rounds/5/loadPerSecond").asInt()).isPositive();
        assertThat(json.at("/rounds/5/latencies/p99").asInt()).isPositive();
        assertThat(json.at("/rounds/5/listings").asInt()).isPositive();
        assertThat(json.at("/rounds/5/updates").asInt()).isPositive();
        assertThat(json.at("/rounds/5/most").asInt()).isBetween(1, 10);
        assertThat(json.at("/latencies/p99").asInt()).isPositive();
        assertThat(report.lines()).anyMatch(line -> line.contains("p99"));
    }

    private BenchReport bench(BenchOptions options) throws IOException, InterruptedException {
        return measure((laboratory, progress) -> new IdentityBench(laboratory, options, progress).run());
    }

    private interface Measurement<R> {
        R run(Laboratory laboratory, Progress progress) throws InterruptedException;
    }

    private <R> R measure(Measurement<R> measurement) throws IOException, InterruptedException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere, false, false, 80);
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"))) {
            Path state = folder.resolve("state");
            Installation installation = Installation.embedded(kafka.bootstrapServers(), "", state);
            Laboratory laboratory =
                    new Laboratory(installation.clients(), installation.streams(), state, Clock.systemUTC());
            return measurement.run(laboratory, new Progress(terminal, System::nanoTime));
        }
    }
}
