package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process that somebody stops. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class StopTest {

    private static final int PAPERS = 1000;
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    private final String today = LocalDate.now(ZoneOffset.UTC).toString();

    @Test
    void stoppedRunEndsQuietlyAndTheNextOneContinues() throws IOException, InterruptedException {
        Path page = page();

        stopAfter("  start Kafka", page);
        stopAfter("  read", page);

        Process whole = run(page);
        String said = JvmOf.rest(whole);
        assertThat(whole.waitFor()).as(said).isZero();
        assertThat(said).contains("Done in").doesNotContain("paper-digest:");
        assertThat(folder.resolve("out/" + today + "/digest.html")).exists();
    }

    @Test
    void brokerThatDiesSaysWhyAndIsNoStop() throws IOException, InterruptedException {
        Process run = run(page());
        JvmOf.awaitLineLike(run, "  start Kafka");

        takeAwayKafkasFolder();

        String said = JvmOf.rest(run);
        assertThat(run.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("paper-digest: the embedded Kafka stopped: ").doesNotContain("Stopped.");
    }

    @Test
    void benchOnABrokerThatDiesSaysWhyAndEnds() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Process bench = JvmOf.main(Main.class, "bench", "identity", "--listings", "1000", "--data", data.toString());
        JvmOf.awaitLineLike(bench, "  warm-up");

        takeAwayKafkasFolder();

        String said = JvmOf.rest(bench);
        assertThat(bench.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("paper-digest: the embedded Kafka stopped: ");
    }

    private void takeAwayKafkasFolder() throws IOException {
        Path kafka = folder.resolve("data/kafka");
        Files.move(kafka, folder.resolve("gone"));
        Files.createFile(kafka);
    }

    private void stopAfter(String stage, Path page) throws IOException, InterruptedException {
        Process run = run(page);
        JvmOf.awaitLineLike(run, stage);

        run.toHandle().destroy();

        String said = JvmOf.rest(run);
        assertThat(run.waitFor()).as(said).isEqualTo(TERMINATED);
        assertThat(said.strip().lines().filter(line -> !line.startsWith("  ")))
                .containsExactly("Stopped. Run again to continue.");
        // What Kafka leaves when nothing was killed: everything before it was closed too.
        assertThat(folder.resolve("data/kafka/.kafka_cleanshutdown")).exists();
    }

    private Process run(Path page) throws IOException {
        return JvmOf.main(
                Main.class,
                "run",
                page.toString(),
                "--date",
                today,
                "--data",
                folder.resolve("data").toString(),
                "--out",
                folder.resolve("out").toString());
    }

    /** Long enough that a stop after the start comes in the middle of something. */
    private Path page() throws IOException {
        MadeUpPages pages = new MadeUpPages(folder.resolve("pages"));
        List<MadeUpPages.Entry> some = pages.papers(0, 10);
        List<MadeUpPages.Entry> many = IntStream.range(0, PAPERS)
                .mapToObj(i -> numbered(some.get(i % some.size()), i))
                .toList();
        return pages.page("long", "long.txt", many).path();
    }

    private static MadeUpPages.Entry numbered(MadeUpPages.Entry paper, int number) {
        return new MadeUpPages.Entry(
                paper.title() + ", Study " + number, "In study " + number + " of many. " + paper.abstractText());
    }
}
